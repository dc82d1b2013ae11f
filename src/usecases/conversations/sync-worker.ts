import { createConcurrencySlots } from '../concurrency.ts';
import type { Services } from '../context.ts';
import { createKeyedQueue } from '../keyed-queue.ts';
import type { Notice } from './apply-event.ts';
import { syncForEvent } from './sync-for-event.ts';
import { syncTied } from './sync-tied.ts';

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

/** Reads what is still unread in a workspace, until `isStopped` or Slack does not answer. */
async function syncStaleOf(deps: Services, teamId: string, isStopped: () => boolean): Promise<void> {
  const { clock, unread } = deps;
  const begun = clock.now();
  for (const { tied } of await unread.due(teamId, READINGS_PER_TICK)) {
    // Skips threads that were settled by a reading of the conversation they share.
    const isDue = ((await unread.of(tied))?.notBefore ?? Number.POSITIVE_INFINITY) <= begun;
    if (isStopped() || (isDue && (await syncTied(deps, tied, null)) === null)) return;
  }
}

/**
 * Creates the worker that keeps the conversations of all tied threads in sync with Slack, and resumes unfinished
 * readings.
 */
export function createConversationSync(deps: Services): ConversationSync {
  const { timer, unread, conversations, log } = deps;
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

  function syncStale(): void {
    turns.add(EVERYWHERE, async () => {
      for (const teamId of await unread.dueTeams())
        inTurn(teamId, () => syncStaleOf(deps, teamId, turns.stopped));
    });
  }

  return {
    notice: (notice) => inTurn(notice.teamId, () => syncForEvent(deps, notice)),
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
