import type { PlannedThread } from '../threads/thread.ts';

/** The formats of an export. */
export const EXPORT_FORMATS = ['csv', 'json'] as const;
/** The format of an export. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A thread for a file, and the time zone of its owner. */
export interface ExportedThread {
  readonly thread: PlannedThread;
  readonly timeZone: string;
}

/** Threads for a file, some at a time. */
export type ExportedBatches = AsyncIterable<readonly ExportedThread[]>;
