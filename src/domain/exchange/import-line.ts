import type { TermChanges } from '../threads/terms.ts';
import type { ThreadDetails } from '../threads/thread.ts';
import type { ThreadRecord } from './thread-record.ts';

/**
 * A client as a file names it. A detail is absent where its cell is empty, and null where the file says that there is none.
 * `line` is that of the file; `number` that of an export, `since` UTC ms.
 */
export interface ImportLine {
  readonly line: number;
  readonly number?: number;
  readonly details: Partial<Omit<ThreadDetails, 'terms'>> & { readonly client: string };
  readonly terms?: TermChanges;
  readonly since?: number;
  readonly owner?: OwnerInFile;
  readonly record?: ThreadRecord;
}

/** How a file names an owner: by Slack's id, or by the handle. */
export type OwnerInFile =
  | { readonly by: 'id'; readonly userId: string }
  | { readonly by: 'name'; readonly name: string };
