import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { TiedThread } from '../../ports/conversation-store.ts';
import type { AppContext } from '../context.ts';
import { makeSyncConversation } from './sync-conversation.ts';

/** Something was said in a channel: outside of Slack threads, or in the one that `threadTs` names. */
export interface Notice {
  readonly teamId: string;
  readonly channelId: string;
  readonly ts: string;
  readonly threadTs: string | null;
}

/** The ear of the bot. It reads in the background, one conversation after the other. */
export interface ConversationSync {
  /** Reads the conversations to which a message belongs. */
  notice(notice: Notice): void;
  /** Everything may have been missed, in one channel or everywhere: all of it is to be read. */
  catchUp(channel?: Pick<Notice, 'teamId' | 'channelId'>): void;
  /** Reads what is still to be read, as much as Slack's limits allow in a minute; called at every beat. */
  readOn(): void;
  /** Resolves when nothing is being read. */
  quiet(): Promise<void>;
  /** Reads nothing more, and resolves when the reading that is under way has ended. */
  stop(): Promise<void>;
}

/** Slack takes about 50 readings a minute; the rest is for nudges and for what is said meanwhile. */
const READINGS_PER_BEAT = 30;
const BATCH = 500;

/** Something was said up to `since` that may not have been heard; Slack is not asked before `notBefore` (UTC ms). */
interface Missed {
  readonly tied: TiedThread;
  readonly since: number;
  readonly notBefore: number;
}

function concerns({ slackThread }: PlannedThread, { ts, threadTs }: Notice): boolean {
  return slackThread?.ts === null || slackThread?.ts === (threadTs ?? ts);
}

const keyOf = ({ teamId, number }: TiedThread) => `${teamId}/${number}`;

/** Listens to the conversations of all tied threads, and knows which of them it has not heard to the end. */
export function createConversationSync(deps: AppContext): ConversationSync {
  const { clock, store, log } = deps;
  const hear = makeSyncConversation(deps);
  const missed = new Map<string, Missed>();
  let stopped = false;
  let underWay: Promise<void> = Promise.resolve();

  function inTurn(work: () => Promise<void>): void {
    underWay = underWay
      .then(() => (stopped ? undefined : work()))
      .catch((error: unknown) => log.error({ err: error }, 'Listening was interrupted'));
  }

  /** False when Slack does not answer; then the thread goes to the end of the row, and others have their turn. */
  async function listenTo({ teamId, number }: TiedThread, only: string | null): Promise<boolean> {
    const tied = { teamId, number };
    const key = keyOf(tied);
    const before = missed.get(key);
    const since = before?.since ?? clock.now();
    const listened = await hear(tied, { only: before ? null : only, upTo: since });
    missed.delete(key);
    if (listened.kind !== 'later') return true;
    missed.set(key, { tied, since, notBefore: clock.now() + listened.retryAfter });
    return false;
  }

  async function readOn(): Promise<void> {
    const now = clock.now();
    const due = [...missed.values()].filter(({ notBefore }) => notBefore <= now);
    for (const { tied } of due.slice(0, READINGS_PER_BEAT)) {
      if (stopped || !(await listenTo(tied, null))) return;
    }
  }

  function miss(tied: TiedThread): void {
    const { teamId, number } = tied;
    missed.set(keyOf(tied), { tied: { teamId, number }, since: clock.now(), notBefore: 0 });
  }

  async function missChannel(teamId: string, channelId: string): Promise<void> {
    for (const thread of await store.hearing.tiedTo(teamId, channelId)) miss(thread);
  }

  async function missAll(): Promise<void> {
    for (let after: TiedThread | null = null; ; ) {
      const batch: readonly TiedThread[] = await store.hearing.allTied(after, BATCH);
      for (const tied of batch) miss(tied);
      after = batch.at(-1) ?? null;
      if (!after) return;
    }
  }

  async function heed(notice: Notice): Promise<void> {
    const tied = await store.hearing.tiedTo(notice.teamId, notice.channelId);
    for (const thread of tied.filter((one) => concerns(one, notice))) {
      await listenTo(thread, notice.threadTs ?? '');
    }
  }

  async function quiet(): Promise<void> {
    for (let seen: Promise<void> | null = null; seen !== underWay; ) {
      seen = underWay;
      await seen;
    }
  }

  return {
    notice: (notice) => inTurn(() => heed(notice)),
    catchUp: (channel) =>
      inTurn(async () => {
        await (channel ? missChannel(channel.teamId, channel.channelId) : missAll());
        await readOn();
      }),
    readOn: () => inTurn(readOn),
    quiet,
    stop: async () => {
      stopped = true;
      await quiet();
    },
  };
}
