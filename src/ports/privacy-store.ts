import type { Viewer } from '../domain/access/viewer.ts';
import type { AuditEntry } from '../domain/privacy/audit-entry.ts';
import type { ClientThread, PlannedThread } from '../domain/threads/thread.ts';

/** What is kept about people beside their threads, and who did what with it. */
export interface PrivacyStore {
  /**
   * Stores a thread that names its contact no more, with its history rewritten by `rewrite`, in one transaction; false, and
   * nothing stored, when its version is no longer `before`.
   */
  scrub(
    thread: ClientThread,
    before: PlannedThread['version'],
    nextNudgeAt: number | null,
    names: readonly string[],
  ): Promise<boolean>;
  /** Takes names out of what is kept beside the threads: searches, previews of imports, stored answers, templates. */
  forgetCopies(teamId: string, names: readonly string[]): Promise<void>;
  /** The numbers of threads that a viewer sees and that name somebody anywhere: in notes, in the history, in any detail. */
  mentioning(viewer: Viewer, name: string): Promise<readonly number[]>;
  /** Remembers that somebody was erased, by hashes of what they are known by (`identifiersOf`). */
  remember(teamId: string, identifiers: readonly string[], now: number): Promise<void>;
  /** Whether anybody was erased. */
  hasErased(teamId: string): Promise<boolean>;
  /** When they were erased (UTC ms), for those of these identifiers that were. */
  erasedAt(teamId: string, identifiers: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Somebody has entered them again, and means it. */
  forgetErasure(teamId: string, identifiers: readonly string[]): Promise<void>;
  /** Leaves no byte of what was deleted in the files, also where it was deleted by an older program. */
  compact(): Promise<void>;
  note(teamId: string, entry: AuditEntry): Promise<void>;
  /** The newest first. */
  entries(teamId: string, limit: number): Promise<readonly AuditEntry[]>;
}
