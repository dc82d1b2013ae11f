import type { Viewer } from '../domain/access/viewer.ts';
import type { AuditEntry } from '../domain/privacy/audit-entry.ts';
import type { ClientThread, PlannedThread } from '../domain/threads/thread.ts';

/**
 * Where bytes of deleted data may remain: in the log of a database server until it recycles that, or in the files
 * because another program was still reading the older rows.
 */
export type Remnant = 'server_log' | 'older_reads';

/** Personal data stored outside of threads, and the audit trail of who did what with it. */
export interface PrivacyStore {
  /**
   * Stores a thread whose contact was erased, with the names replaced in its history, in one transaction; false, and
   * nothing stored, when its version is no longer `before`.
   */
  scrub(
    thread: ClientThread,
    before: PlannedThread['version'],
    nextNudgeAt: number | null,
    names: readonly string[],
  ): Promise<boolean>;
  /** Erases names from data outside of threads: searches, previews of imports, stored answers, templates. */
  forgetCopies(teamId: string, names: readonly string[]): Promise<void>;
  /** The numbers of the threads visible to a viewer that name somebody in notes, the history or any detail. */
  mentioning(viewer: Viewer, name: string): Promise<readonly number[]>;
  /** Stores that somebody was erased, as hashes of their identifiers (`identifiersOf`). */
  remember(teamId: string, identifiers: readonly string[], now: number): Promise<void>;
  /** Whether anybody was erased. */
  hasErased(teamId: string): Promise<boolean>;
  /** The time of erasure (UTC ms) by identifier, for those of these identifiers that were erased. */
  erasedAt(teamId: string, identifiers: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Deletes the record of an erasure, because somebody has deliberately entered the person again. */
  forgetErasure(teamId: string, identifiers: readonly string[]): Promise<void>;
  /**
   * Removes every byte of deleted data from the files, including data deleted by an older version of the program.
   * Resolves with where some may remain.
   */
  compact(): Promise<readonly Remnant[]>;
  note(teamId: string, entry: AuditEntry): Promise<void>;
  /** The audit entries, the newest first. */
  entries(teamId: string, limit: number): Promise<readonly AuditEntry[]>;
}
