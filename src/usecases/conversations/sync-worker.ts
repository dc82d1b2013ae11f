import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { TiedThread } from '../../ports/conversation-store.ts';
import { createConcurrencySlots } from '../concurrency.ts';
import { contextNow, type Services } from '../context.ts';
import { createKeyedQueue } from '../keyed-queue.ts';
import { applyEvent, type Notice, placeFor } from './apply-event.ts';
import { syncConversation } from './sync-conversation.ts';

/** Reads the conversations of tied threads in the background, those of a workspace one after the other. */
export interface ConversationSync {
  /** Reads the conversations that a message belongs to, or applies the event itself where reading is rate-limited. */
  notice(notice: Notice): void;
  /** Marks everything as to be read because events may have been missed: in a channel, in a workspace, or everywhere. */
  syncAll(where?: { readonly teamId: string; readonly channelId?: string }): void;
  /** Reads what is still unread, as much as Slack's limits allow in a minute; called at every tick. */
  syncStale(): void;
  /** Resolves when nothing is being read. */
  idle(): Promise<void>;
  /** Starts no further readings, and resolves when the current one has ended. */
  stop(): Promise<void>;
}

/** Readings per minute in one workspace. Slack allows about 50; the rest is left for nudges and new messages. */
const READINGS_PER_TICK = 30;
/** Number of workspaces read at once. */
const WORKSPACES_AT_ONCE = 16;
/**
 * Readings that are due before the next tick are not left to the tick (ms); the short delay collects events that
 * arrive together.
 */
const SOONEST = 1000;
const ONE_MINUTE = 60_000;
/** The queue key for work across all workspaces. */
const EVERYWHERE = '';

/** @param taken the Slack threads of the channel that are tied to a client of their own */
function concerns(
  { slackThread }: PlannedThread,
  { ts, threadTs }: Notice,
  taken: ReadonlySet<string>,
): boolean {
  const where = threadTs ?? ts;
  return slackThread?.ts === null ? !taken.has(where) : slackThread?.ts === where;
}

/**
 * Creates the worker that keeps the conversations of all tied threads in sync with Slack, and resumes unfinished
 * readings.
 */
export function createConversationSync(deps: Services): ConversationSync {
  const { clock, store, timer, unread, conversations, log } = deps;
  const inSlot = createConcurrencySlots(WORKSPACES_AT_ONCE);
  const turns = createKeyedQueue((error) => log.error({ err: error }, 'Listening was interrupted'));
  let cancelWake: () => void = () => undefined;

  function inTurn(teamId: string, work: () => Promise<void>): void {
    turns.add(teamId, async () => {
      await inSlot(work);
      await wakeInTime();
    });
  }

  /**
   * Schedules a reading before the next tick if one is due by then, such as that of a message that Slack has not
   * shown yet.
   */
  async function wakeInTime(): Promise<void> {
    const wait = await unread.untilNext();
    cancelWake();
    if (turns.stopped() || wait === null || wait > ONE_MINUTE) return;
    cancelWake = timer.after(Math.max(SOONEST, wait), syncStale);
  }

  /**
   * The numbers of the threads that are settled; null when Slack does not answer, so that other conversations can be
   * read.
   */
  async function listenTo(tied: TiedThread, only: string | null): Promise<readonly number[] | null> {
    const known = await unread.of(tied);
    const upTo = known?.since ?? clock.now();
    const options = { only, upTo, anew: known?.recountFrom ?? null };
    const synced = await syncConversation(contextNow(deps), tied, options);
    if (synced.kind === 'later') return null;
    for (const number of synced.numbers) {
      const one = { teamId: tied.teamId, number };
      if (synced.kind === 'unreadable') await unread.givenUp(one);
      else await unread.read(one, upTo, await store.conversations.cursors(one));
    }
    return synced.numbers;
  }

  async function syncStaleOf(teamId: string): Promise<void> {
    const begun = clock.now();
    for (const { tied } of await unread.due(teamId, READINGS_PER_TICK)) {
      // Skips threads that were settled by a reading of the conversation they share.
      const isDue = ((await unread.of(tied))?.notBefore ?? Number.POSITIVE_INFINITY) <= begun;
      if (turns.stopped() || (isDue && (await listenTo(tied, null)) === null)) return;
    }
  }

  function syncStale(): void {
    turns.add(EVERYWHERE, async () => {
      for (const teamId of await unread.dueTeams()) inTurn(teamId, () => syncStaleOf(teamId));
    });
  }

  /** The threads that a message may affect. */
  async function concernedBy(notice: Notice): Promise<readonly PlannedThread[]> {
    const tied = await store.conversations.tiedTo(notice.teamId, notice.channelId);
    const taken = new Set(tied.flatMap(({ slackThread }) => slackThread?.ts ?? []));
    return tied.filter((thread) => concerns(thread, notice, taken));
  }

  /** Whether the message was applied from its event; if earlier messages were missed, the conversation is read. */
  async function isTold(thread: PlannedThread, notice: Notice, isBehind: boolean): Promise<boolean> {
    if (isBehind || !notice.isNew || !conversations.isRationed(notice.teamId)) return false;
    if (!(await applyEvent(contextNow(deps), thread, notice))) return false;
    await unread.read(thread, clock.now(), new Map([[placeFor(thread, notice), notice.ts]]));
    return true;
  }

  /**
   * Stores what is to be read, so that it is read even if this process ends; resolves with those that had missed more
   * before.
   */
  async function noteExpected(concerned: readonly PlannedThread[], notice: Notice): Promise<Set<number>> {
    const behind = new Set<number>();
    for (const thread of concerned) {
      if (await unread.of(thread)) behind.add(thread.number);
      if (notice.isNew) await unread.expect(thread, placeFor(thread, notice), notice.ts);
    }
    return behind;
  }

  async function syncForEvent(notice: Notice): Promise<void> {
    const concerned = await concernedBy(notice);
    const behind = await noteExpected(concerned, notice);
    // One reading covers all threads that share the conversation.
    const settled = new Set<number>();
    for (const thread of concerned) {
      const isBehind = behind.has(thread.number);
      if (settled.has(thread.number) || (await isTold(thread, notice, isBehind))) continue;
      const numbers = await listenTo(thread, isBehind ? null : (notice.threadTs ?? ''));
      for (const one of numbers ?? []) settled.add(one);
    }
  }

  return {
    notice: (notice) => inTurn(notice.teamId, () => syncForEvent(notice)),
    syncAll: (where = { teamId: EVERYWHERE }) =>
      turns.add(where.teamId, async () => {
        const { teamId, channelId } = where;
        if (channelId !== undefined) conversations.forgetChannel(teamId, channelId);
        await unread.missedAll(teamId === EVERYWHERE ? {} : where);
        syncStale();
      }),
    syncStale,
    idle: turns.idle,
    stop: async () => {
      const ended = turns.stop();
      cancelWake();
      await ended;
    },
  };
}
