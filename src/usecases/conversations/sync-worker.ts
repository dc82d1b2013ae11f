import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { TiedThread } from '../../ports/conversation-store.ts';
import { contextNow, type Services } from '../context.ts';
import { syncConversation } from './sync-conversation.ts';

/**
 * Something was said in a channel: outside of Slack threads, or in the one that `threadTs` names. `isNew`: it is a
 * message that can be read there, and not the news that one was changed or deleted.
 */
export interface Notice {
  readonly teamId: string;
  readonly channelId: string;
  readonly ts: string;
  readonly threadTs: string | null;
  readonly isNew: boolean;
}

/** Reads the conversations of tied threads in the background, one after the other. */
export interface ConversationSync {
  /** Reads the conversations to which a message belongs. */
  notice(notice: Notice): void;
  /** Everything may have been missed, in one channel or everywhere: all of it is to be read. */
  syncAll(channel?: Pick<Notice, 'teamId' | 'channelId'>): void;
  /** Reads what is still to be read, as much as Slack's limits allow in a minute; called at every tick. */
  syncStale(): void;
  /** Resolves when nothing is being read. */
  idle(): Promise<void>;
  /** Reads nothing more, and resolves when the reading that is under way has ended. */
  stop(): Promise<void>;
}

/** Slack takes about 50 readings a minute; the rest is for nudges and for what is said meanwhile. */
const READINGS_PER_TICK = 30;
const BATCH = 500;
/** What may be read sooner than at the next tick is read then (ms); a moment is left for what comes together. */
const SOONEST = 1000;
const ONE_MINUTE = 60_000;

/** @param taken the Slack threads of the channel that are tied to a client of their own */
function concerns(
  { slackThread }: PlannedThread,
  { ts, threadTs }: Notice,
  taken: ReadonlySet<string>,
): boolean {
  const where = threadTs ?? ts;
  return slackThread?.ts === null ? !taken.has(where) : slackThread?.ts === where;
}

/** Keeps the conversations of all tied threads in step with Slack, and goes on with those that were not read to the end. */
export function createConversationSync(deps: Services): ConversationSync {
  const { clock, store, timer, unread, log } = deps;
  let stopped = false;
  let underWay: Promise<void> = Promise.resolve();
  let cancelWake: () => void = () => undefined;

  function inTurn(work: () => Promise<void>): void {
    underWay = underWay
      .then(() => (stopped ? undefined : work()))
      .catch((error: unknown) => log.error({ err: error }, 'Listening was interrupted'))
      .then(wakeInTime);
  }

  /** A message that Slack has told of and not yet shown is asked for before the next tick. */
  function wakeInTime(): void {
    cancelWake();
    const wait = unread.untilNext();
    if (stopped || wait === null || wait > ONE_MINUTE) return;
    cancelWake = timer.after(Math.max(SOONEST, wait), () => inTurn(syncStale));
  }

  /** What of the messages that are expected in a conversation was not read. */
  async function missing(tied: TiedThread): Promise<ReadonlyMap<string, string>> {
    const expected = unread.of(tied)?.expected ?? new Map<string, string>();
    if (expected.size === 0) return expected;
    const cursors = await store.conversations.cursors(tied);
    return new Map([...expected].filter(([slackThread, ts]) => (cursors.get(slackThread) ?? '') < ts));
  }

  /** The threads for which it is settled; null when Slack does not answer, so that others have their turn. */
  async function listenTo(tied: TiedThread, only: string | null): Promise<readonly number[] | null> {
    const known = unread.of(tied);
    const upTo = known?.since ?? clock.now();
    const listened = await syncConversation(contextNow(deps), tied, {
      only,
      upTo,
      anew: known?.recountFrom ?? null,
    });
    if (listened.kind === 'later') return null;
    for (const number of listened.numbers) {
      const one = { teamId: tied.teamId, number };
      unread.read(one, listened.kind === 'unreadable' ? new Map() : await missing(one));
    }
    return listened.numbers;
  }

  async function syncStale(): Promise<void> {
    const begun = clock.now();
    for (const { tied } of unread.due().slice(0, READINGS_PER_TICK)) {
      // Whoever shares a conversation with one that was just read may have heard it already.
      const isDue = (unread.of(tied)?.notBefore ?? Number.POSITIVE_INFINITY) <= begun;
      if (stopped || (isDue && (await listenTo(tied, null)) === null)) return;
    }
  }

  async function missChannel(teamId: string, channelId: string): Promise<void> {
    deps.conversations.forgetChannel(teamId, channelId);
    for (const thread of await store.conversations.tiedTo(teamId, channelId)) unread.missed(thread);
  }

  async function missAll(): Promise<void> {
    for (let after: TiedThread | null = null; ; ) {
      const batch: readonly TiedThread[] = await store.conversations.allTied(after, BATCH);
      for (const tied of batch) unread.missed(tied);
      after = batch.at(-1) ?? null;
      if (!after) return;
    }
  }

  /** The threads that a message may move. */
  async function concernedBy(notice: Notice): Promise<readonly PlannedThread[]> {
    const tied = await store.conversations.tiedTo(notice.teamId, notice.channelId);
    const taken = new Set(tied.flatMap(({ slackThread }) => slackThread?.ts ?? []));
    return tied.filter((thread) => concerns(thread, notice, taken));
  }

  /** One reading serves all that share the conversation. */
  async function listenToAll(
    threads: readonly PlannedThread[],
    onlyOf: (thread: PlannedThread) => string | null,
  ): Promise<void> {
    const settled = new Set<number>();
    for (const thread of threads) {
      if (settled.has(thread.number)) continue;
      const numbers = await listenTo(thread, onlyOf(thread));
      for (const one of numbers ?? []) settled.add(one);
    }
  }

  async function syncForEvent(notice: Notice): Promise<void> {
    const where = notice.threadTs ?? '';
    const concerned = await concernedBy(notice);
    const behind = new Set(concerned.filter((thread) => unread.of(thread)));
    if (notice.isNew) {
      for (const thread of concerned) unread.expect(thread, thread.slackThread?.ts ?? where, notice.ts);
    }
    // Where more was missed before, all of it is read.
    await listenToAll(concerned, (thread) => (behind.has(thread) ? null : where));
  }

  async function idle(): Promise<void> {
    for (let seen: Promise<void> | null = null; seen !== underWay; ) {
      seen = underWay;
      await seen;
    }
  }

  return {
    notice: (notice) => inTurn(() => syncForEvent(notice)),
    syncAll: (channel) =>
      inTurn(async () => {
        await (channel ? missChannel(channel.teamId, channel.channelId) : missAll());
        await syncStale();
      }),
    syncStale: () => inTurn(syncStale),
    idle,
    stop: async () => {
      stopped = true;
      cancelWake();
      await idle();
    },
  };
}
