/** A workspace and the app that serves it. */
export interface Installation {
  readonly teamId: string;
  /** The workspace's name; null where only its id is known. */
  readonly team: string | null;
  /** Null if Slack did not say. */
  readonly appId: string | null;
}

/** A workspace whose token is in the settings, and the bot there. */
export interface SettingsInstallation extends Installation {
  readonly botUserId: string;
  readonly botId: string | null;
  /** By which the token is recognised. */
  readonly tokenHash: string;
}

/**
 * The state of an installation: `active`, `refused` by Slack until a person installs the app again or Slack accepts the
 * token again, `uninstalled` by a person, or `deleting` when the data is being deleted after the grace period.
 */
export type InstallationState = 'active' | 'refused' | 'uninstalled' | 'deleting';

/** The tokens of an installation as stored: sealed. */
export interface SealedTokens {
  readonly botToken: string;
  /** Null if tokens do not rotate. */
  readonly refreshToken: string | null;
  /** UTC ms; null if the token does not expire. */
  readonly expiresAt: number | null;
}

/** The details of an app in a workspace or, if `isOrganisation`, in all workspaces of an organisation. */
export interface InstalledApp extends Installation {
  /** The organisation (E…) that the workspace belongs to; empty if there is none. */
  readonly enterpriseId: string;
  readonly isOrganisation: boolean;
  readonly botUserId: string;
  readonly botId: string | null;
  readonly scopes: readonly string[];
  /** The user who installed it; null if Slack did not say. */
  readonly installedBy: string | null;
  /** UTC ms */
  readonly installedAt: number;
  /** Null if the token comes from the settings, or from the organisation. */
  readonly tokens: SealedTokens | null;
}

/** A stored installation. */
export interface StoredInstallation extends InstalledApp {
  readonly state: InstallationState;
  /** UTC ms */
  readonly stateSince: number;
  /** By which a token in the settings is recognised; null if the token is stored here. */
  readonly tokenHash: string | null;
  /** Grows with every change of the tokens or the state. */
  readonly version: number;
}

/**
 * The result of storing an installation: `deleting` when nothing was stored, because the former data is still being
 * deleted.
 */
export type InstallOutcome = 'installed' | 'reinstalled' | 'deleting';

/** A change of state that applies only to the version it was decided for. */
export interface StateChange {
  readonly teamId: string;
  readonly version: number;
  readonly state: InstallationState;
  /** UTC ms */
  readonly at: number;
}

/**
 * The installations of the app, and the workspaces whose data the database has. Workspaces (T…) and organisations (E…)
 * have a row each.
 */
export interface InstallationStore {
  /** Every workspace with data in the database, including those without a stored app. */
  list(): Promise<readonly Installation[]>;
  /** Adds a workspace whose token comes from the settings, or updates it; it is active from then on. */
  save(installation: SettingsInstallation): Promise<void>;
  /** Stores how many connections Slack counted for the app at a moment (UTC ms). */
  noteConnections(teamId: string, connections: number, at: number): Promise<void>;

  find(teamId: string): Promise<StoredInstallation | null>;
  /** Stores a new installation; it is active from then on. */
  install(app: InstalledApp): Promise<InstallOutcome>;
  /** Stores that a workspace is served by its organisation's installation. */
  joinOrganisation(teamId: string, enterpriseId: string, at: number): Promise<void>;
  /** True if the state was changed, false if the installation has changed meanwhile. */
  changeState(change: StateChange): Promise<boolean>;
  /** Replaces tokens with renewed ones; false if the stored tokens are no longer those that were renewed. */
  replaceTokens(teamId: string, former: SealedTokens, renewed: SealedTokens): Promise<boolean>;
  /** The number of installations in each state. */
  countByState(): Promise<Readonly<Partial<Record<InstallationState, number>>>>;
  /** Installations in a state, sorted by when they entered it. */
  inState(state: InstallationState): Promise<readonly StoredInstallation[]>;
  /** The workspaces of an organisation (E…). */
  membersOf(enterpriseId: string): Promise<readonly StoredInstallation[]>;
  /** All installations with stored tokens. */
  withTokens(): Promise<readonly StoredInstallation[]>;
  /**
   * Deletes up to `limit` threads of a workspace, and with the last of them all its other rows; true when nothing
   * remains.
   */
  deleteData(teamId: string, limit: number): Promise<boolean>;
}
