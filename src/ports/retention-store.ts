/** Threads that were closed long ago, with all their data. */
export interface RetentionStore {
  /** The workspaces that keep closed threads only for a number of days. */
  limits(): Promise<readonly { readonly teamId: string; readonly keepClosedDays: number }[]>;
  /**
   * Counts the threads of a workspace that were closed before this moment (UTC ms) and may be deleted: none of their
   * nudges is on its way, and nothing is planned for them.
   */
  countExpired(teamId: string, before: number): Promise<number>;
  /** Deletes up to `limit` of these for good, in one transaction; resolves with the owner of each. */
  deleteExpired(teamId: string, before: number, limit: number): Promise<readonly string[]>;
  /** Removes copies of deleted data outside of the database. */
  wipe(): Promise<void>;
}
