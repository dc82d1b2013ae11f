/** A workspace and the app that serves it. */
export interface Installation {
  readonly teamId: string;
  /** The workspace's name; null where only its id is known. */
  readonly team: string | null;
  /** Null where Slack did not say. */
  readonly appId: string | null;
}

/** Whose data a database holds. */
export interface InstallationStore {
  /** Every workspace that the database holds something of, also where no app was noted. */
  list(): Promise<readonly Installation[]>;
  /** Adds a workspace, or notes its name and app anew. */
  save(installation: Installation): Promise<void>;
  /** Notes how many connections Slack counted for the app at a moment (UTC ms). */
  noteConnections(teamId: string, connections: number, at: number): Promise<void>;
}
