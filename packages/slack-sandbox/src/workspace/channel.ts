/** A public or private channel, or a direct message (`isIm`). */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly isIm: boolean;
  readonly isPrivate: boolean;
  readonly isExtShared: boolean;
  /** The workspaces with which a shared channel is connected, without ours. */
  readonly connectedTeamIds: readonly string[];
  readonly creator: string;
  /** Seconds since the epoch. */
  readonly created: number;
  readonly members: Set<string>;
  /** The person at the other end of a DM with the bot. */
  readonly imUser: string | undefined;
  isArchived: boolean;
}

/** A reference to a channel: the channel itself or its id. */
export type ChannelRef = string | { readonly id: string };

/** A reference to a person: the person or the id. */
export type UserRef = string | { readonly id: string };

/** The options for a new channel. */
export interface NewChannel {
  readonly name: string;
  readonly id?: string;
  readonly members?: readonly UserRef[];
  /** Whether the app's bot is a member. */
  readonly withBot?: boolean;
  readonly isPrivate?: boolean;
  /** Whether it is a Slack Connect channel; implied when a member belongs to another workspace. */
  readonly isExtShared?: boolean;
  readonly isArchived?: boolean;
}

/** The id of what is referred to. */
export function idOf(reference: string | { readonly id: string }): string {
  return typeof reference === 'string' ? reference : reference.id;
}
