import type { PersonKey } from '../domain/people/person.ts';
import type { ProposalPlace } from '../domain/proposals/proposal.ts';

/**
 * A message of ours in a channel with clients that is looked at again at `dueAt` (UTC ms); `slackThread` is the first
 * message of the thread in which it stands, `''` outside of threads.
 */
export interface StandingMessage {
  readonly teamId: string;
  readonly channelId: string;
  readonly slackThread: string;
  readonly ts: string;
  readonly authorId: string;
  readonly dueAt: number;
}

/** How many proposals somebody may get, and since when (UTC ms) they are counted. */
export interface ProposalLimit {
  readonly most: number;
  readonly since: number;
}

/**
 * What was proposed, and which messages stand without a reply: never what they say, and of addresses (`boxOf`) a digest
 * alone.
 */
export interface ProposalStore {
  /** Notes a proposal before it is sent; `known` where it was made already or may not be made, `limit` where they had enough. */
  add(
    person: PersonKey,
    key: string,
    place: ProposalPlace,
    now: number,
    limit: ProposalLimit,
  ): Promise<'added' | 'known' | 'limit'>;
  /** Whose proposal it is; null where there is none. */
  recipientOf(teamId: string, key: string): Promise<string | null>;
  /** No proposal about this place comes to anybody of the workspace any more. */
  ban(teamId: string, place: ProposalPlace): Promise<void>;
  /** Whether somebody wants no proposals. */
  isOff(person: PersonKey): Promise<boolean>;
  setOff(person: PersonKey, isOff: boolean): Promise<void>;
  /** Notes our last message in a place; it takes the place of an earlier one there. */
  noteStanding(message: StandingMessage): Promise<void>;
  /** Forgets what stands in a channel outside of threads and in one of them: somebody has replied. */
  forgetStanding(teamId: string, channelId: string, slackThread: string): Promise<void>;
  /** The messages of a workspace that are to be looked at now, the oldest first. */
  standing(teamId: string, now: number, limit: number): Promise<readonly StandingMessage[]>;
  /** Looks at a message again at another moment (UTC ms), null for never; one that was replaced meanwhile stays. */
  moveStanding(message: StandingMessage, dueAt: number | null): Promise<void>;
}
