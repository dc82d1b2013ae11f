/** Threads that were closed long ago, with everything that belongs to them. */
export interface RetentionStore {
  /** The workspaces that keep closed threads for so many days only. */
  limits(): Promise<readonly { readonly teamId: string; readonly keepClosedDays: number }[]>;
  /**
   * Counts the threads of a workspace that were closed before this moment (UTC ms) and may be deleted: neither is a
   * nudge of theirs on its way, nor is anything planned for them.
   */
  countExpired(teamId: string, before: number): Promise<number>;
  /** Deletes up to `limit` of these for good, in one transaction; resolves with the owner of each. */
  deleteExpired(teamId: string, before: number, limit: number): Promise<readonly string[]>;
  /** Leaves no copy of what was deleted beside the database. */
  wipe(): Promise<void>;
}
