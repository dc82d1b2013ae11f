/** A workspace and the app that serves it. */
export interface Installation {
  readonly teamId: string;
  /** The workspace's name; null where only its id is known. */
  readonly team: string | null;
  /** Null where Slack did not say. */
  readonly appId: string | null;
}

/**
 * What an installation is: `active`, `refused` by Slack until a person installs the app again or Slack takes the token
 * again, `uninstalled` by a person, or `deleting` when the data is being deleted after the waiting time.
 */
export type InstallationState = 'active' | 'refused' | 'uninstalled' | 'deleting';

/** The tokens of an installation as they are stored: sealed. */
export interface SealedTokens {
  readonly botToken: string;
  /** Null where tokens do not rotate. */
  readonly refreshToken: string | null;
  /** UTC ms; null where the token does not expire. */
  readonly expiresAt: number | null;
}

/** What is known of an app in a workspace or, where `isOrganisation`, in all workspaces of an organisation. */
export interface InstalledApp extends Installation {
  /** The organisation (E…) that the workspace belongs to; empty where there is none. */
  readonly enterpriseId: string;
  readonly isOrganisation: boolean;
  readonly botUserId: string;
  readonly botId: string | null;
  readonly scopes: readonly string[];
  /** The user who installed it; null where Slack did not say. */
  readonly installedBy: string | null;
  /** UTC ms */
  readonly installedAt: number;
  /** Null where the token stands in the settings, or is the organisation's. */
  readonly tokens: SealedTokens | null;
}

/** An installation as it stands in the database. */
export interface StoredInstallation extends InstalledApp {
  readonly state: InstallationState;
  /** UTC ms */
  readonly stateSince: number;
  /** Goes up with every change of the tokens or the state. */
  readonly version: number;
}

/** What came of an installation: `deleting` when nothing was stored, because the former data is just being deleted. */
export type InstallOutcome = 'installed' | 'reinstalled' | 'deleting';

/** A change of state that holds only for the version that it was decided upon. */
export interface StateChange {
  readonly teamId: string;
  readonly version: number;
  readonly state: InstallationState;
  /** UTC ms */
  readonly at: number;
}

/**
 * Where the app is installed, and whose data a database holds. Workspaces (T…) and organisations (E…) have a row each.
 */
export interface InstallationStore {
  /** Every workspace that the database holds something of, also where no app was noted. */
  list(): Promise<readonly Installation[]>;
  /** Adds a workspace whose token stands in the settings, or notes its name and app anew; it is active from then on. */
  save(installation: Installation): Promise<void>;
  /** Notes how many connections Slack counted for the app at a moment (UTC ms). */
  noteConnections(teamId: string, connections: number, at: number): Promise<void>;

  find(teamId: string): Promise<StoredInstallation | null>;
  /** Stores what somebody has installed; the installation is active from then on. */
  install(app: InstalledApp): Promise<InstallOutcome>;
  /** Notes that a workspace is served by its organisation's installation. */
  joinOrganisation(teamId: string, enterpriseId: string, at: number): Promise<void>;
  /** True when the state was changed, false when the installation is another one by now. */
  changeState(change: StateChange): Promise<boolean>;
  /** Stores renewed tokens in the place of those that were renewed; false when others stand there by now. */
  replaceTokens(teamId: string, former: SealedTokens, renewed: SealedTokens): Promise<boolean>;
  /** How many are in each state. */
  countByState(): Promise<Readonly<Partial<Record<InstallationState, number>>>>;
  /** Those in a state, by the time since when they have been in it. */
  inState(state: InstallationState): Promise<readonly StoredInstallation[]>;
  /** The workspaces of an organisation (E…). */
  membersOf(enterpriseId: string): Promise<readonly StoredInstallation[]>;
  /** All whose tokens are stored. */
  withTokens(): Promise<readonly StoredInstallation[]>;
  /** Deletes up to so many threads of a workspace, and with the last of them all its other rows; true when nothing is left. */
  deleteData(teamId: string, limit: number): Promise<boolean>;
}
