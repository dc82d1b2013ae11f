import type { Team } from './team.ts';

/** A member of the workspace, a bot, or somebody who is visible through a shared channel. */
export interface User {
  readonly id: string;
  /**
   * The second id of somebody whose workspace joined the organisation when they were already a member (Slack: a local
   * user id; `id` is then the global one).
   */
  readonly localId: string | undefined;
  readonly name: string;
  readonly realName: string;
  readonly displayName: string;
  readonly email: string | undefined;
  readonly timeZone: string;
  readonly locale: string;
  readonly isAdmin: boolean;
  readonly isOwner: boolean;
  /** A guest; a single-channel guest is also `isUltraRestricted`. */
  readonly isRestricted: boolean;
  readonly isUltraRestricted: boolean;
  readonly isBot: boolean;
  /** The bot id (`B…`) of a bot user. */
  readonly botId: string | undefined;
  /** The person's own workspace; if it is not ours, they are a stranger. */
  readonly team: Team;
  readonly isExternal: boolean;
  deleted: boolean;
}

/** The options for a new person; everything but the name has a default. */
export interface NewPerson {
  readonly name: string;
  readonly id?: string;
  /** Their id from before the workspace joined its organisation; none by default. */
  readonly localId?: string;
  readonly realName?: string;
  readonly displayName?: string;
  readonly email?: string;
  /** An IANA zone, `Europe/Berlin` by default. */
  readonly timeZone?: string;
  /** `en-US` by default. */
  readonly locale?: string;
  readonly isAdmin?: boolean;
  readonly isOwner?: boolean;
  readonly isRestricted?: boolean;
  readonly isUltraRestricted?: boolean;
  readonly isBot?: boolean;
  readonly isDeactivated?: boolean;
  /** The workspace to which this person belongs, if it is not ours. */
  readonly externalTeam?: Partial<Team>;
}
