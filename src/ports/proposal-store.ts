import type { PersonKey } from '../domain/people/person.ts';
import type { ProposalPlace } from '../domain/proposals/proposal.ts';
import type { PlannedThread } from '../domain/threads/thread.ts';

/**
 * Our message in a channel with clients, to be checked again at `dueAt` (UTC ms); `slackThread` is the first message of
 * the thread that contains it, `''` outside of threads.
 */
export interface ReplyCheck {
  readonly teamId: string;
  readonly channelId: string;
  readonly slackThread: string;
  readonly ts: string;
  readonly authorId: string;
  readonly dueAt: number;
}

/** The maximum number of proposals for somebody, counted since a moment (UTC ms). */
export interface ProposalLimit {
  readonly most: number;
  readonly since: number;
}

/** Past proposals, and messages without a reply: never their text, and only a digest of addresses (`boxOf`). */
export interface ProposalStore {
  /**
   * Stores a proposal before it is sent; `known` if it was made already or may not be made, `limit` if the person has
   * had enough.
   */
  add(
    person: PersonKey,
    key: string,
    place: ProposalPlace,
    now: number,
    limit: ProposalLimit,
  ): Promise<'added' | 'known' | 'limit'>;
  /** The recipient of a proposal; null if there is none. */
  recipientOf(teamId: string, key: string): Promise<string | null>;
  /** Whether proposals about this place are stopped for everybody in the workspace. */
  isBanned(teamId: string, place: ProposalPlace): Promise<boolean>;
  setBanned(teamId: string, place: ProposalPlace, isBanned: boolean): Promise<void>;
  /** Whether somebody wants no proposals. */
  isOff(person: PersonKey): Promise<boolean>;
  setOff(person: PersonKey, isOff: boolean): Promise<void>;
  /** The threads of a workspace that were closed at or after a moment (UTC ms). */
  closedSince(teamId: string, since: number): Promise<readonly PlannedThread[]>;
  /** Stores our last message in a place, replacing an earlier one there. */
  noteUnanswered(message: ReplyCheck): Promise<void>;
  /** Deletes the stored messages of a channel, outside of threads and in one thread, because somebody has replied. */
  forgetUnanswered(teamId: string, channelId: string, slackThread: string): Promise<void>;
  /** The messages of a workspace that are due for checking, the oldest first. */
  unanswered(teamId: string, now: number, limit: number): Promise<readonly ReplyCheck[]>;
  /** Sets when to check a message again (UTC ms), null for never; ignored if it was replaced meanwhile. */
  moveUnanswered(message: ReplyCheck, dueAt: number | null): Promise<void>;
}
