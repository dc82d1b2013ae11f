import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { NudgeMessage, SendResult } from '../../ports/messenger.ts';
import { StoreError } from '../../ports/store.ts';
import { createConcurrencySlots, forEachConcurrent } from '../concurrency.ts';
import { contextNow, type Services } from '../context.ts';
import type { HeldLease } from '../with-lease.ts';
import { describeNudges } from './describe.ts';
import { groupByRecipient } from './group-by-recipient.ts';
import { revalidateNudges } from './revalidate.ts';
import { createSettler } from './settle.ts';

const BATCH = 200;
/** Number of direct messages sent at once: in one workspace, and over all of them. One person never gets two at once. */
const RECIPIENTS_AT_ONCE = 8;
const CALLS_AT_ONCE = 64;
/** A call must end at least this long (ms) before its lease does. */
const MARGIN = 1000;
/** From this number on, the nudges of one recipient are sent as one message. */
const TOGETHER_FROM = 3;
/** Maximum number of nudges in one message, given Slack's limits for blocks and characters. */
const TOGETHER_AT_MOST = 15;
/** How long (ms) nudges are put off whose message cannot be prepared, so that they do not block the others. */
const AFTER_A_FAULT = 300_000;

/** Groups nudges by recipient. The last group is left for the next batch if this batch may have split it. */
function wholeGroups(nudges: readonly Nudge[], isCut: boolean): readonly (readonly Nudge[])[] {
  const groups = groupByRecipient(nudges);
  return isCut && groups.length > 1 ? groups.slice(0, -1) : groups;
}

/** The state of sending in one workspace. */
interface Turn {
  readonly held: HeldLease;
  goesOn(): boolean;
  /** Stops sending: Slack asked to wait, or the lease is lost. */
  end(): void;
}

/**
 * Creates the function that sends a workspace's queued nudges: it checks each nudge again, marks it as `sending`
 * before the call, and settles it by the result (docs/architecture.md, “How a nudge travels”).
 * @param underWay gets the ids of the nudges whose call is in progress
 */
export function createNudgeSender(deps: Services, underWay: Set<string>) {
  const { clock, store, messenger, log, delivery } = deps;
  const settle = createSettler(deps);
  const inSlot = createConcurrencySlots(CALLS_AT_ONCE);

  /** Whether a call that starts now would end before the lease does. */
  function maySend(held: HeldLease): boolean {
    return !held.signal.aborted && held.current().remaining() > delivery.sendTimeout + MARGIN;
  }

  /** Queues nudges again whose attempt did not reach Slack. */
  async function takeBack(sending: readonly Nudge[]): Promise<null> {
    const settlement = { state: 'queued', availableAt: clock.now(), error: null } as const;
    await store.nudges.settle(sending.map((nudge) => ({ nudge, settlement })));
    return null;
  }

  async function call(
    held: HeldLease,
    nudges: readonly Nudge[],
    message: NudgeMessage,
  ): Promise<SendResult | null> {
    if (!maySend(held)) return null;
    const now = clock.now();
    const sending = await store.nudges.startSending(
      nudges,
      now,
      now + delivery.sendTimeout + delivery.settle,
    );
    if (sending.length === 0) return null;
    for (const { id } of sending) underWay.add(id);
    try {
      // The process may have been suspended, or the commit slow, so that another process has the lease by now.
      if (!maySend(held)) return await takeBack(sending);
      const result = await messenger.sendNudges(message);
      await settle(sending, result);
      return result;
    } finally {
      for (const { id } of sending) underWay.delete(id);
    }
  }

  /**
   * The maximum number of nudges for the next message: digests contain all nudges, and so do other messages from
   * three nudges on.
   */
  async function inOneMessage([first]: readonly Nudge[], count: number): Promise<number> {
    if (!first || count >= TOGETHER_FROM) return TOGETHER_AT_MOST;
    const reader = await store.people.find(first.teamId, first.recipientId);
    return reader === null || reader.digestAt === null ? 1 : TOGETHER_AT_MOST;
  }

  /** Takes nudges from one recipient's queue until a message is full; resolves with those to be sent. */
  async function gather(waiting: Nudge[], taken: Nudge[], atMost: number): Promise<readonly Nudge[]> {
    const toSend: Nudge[] = [];
    while (toSend.length < atMost && waiting.length > 0) {
      const next = waiting.splice(0, atMost - toSend.length);
      taken.push(...next);
      toSend.push(...(await revalidateNudges(contextNow(deps), next)));
    }
    return toSend;
  }

  /** Resolves with false if nothing more may be sent in this workspace now. */
  async function sendMessage(
    held: HeldLease,
    { teamId, recipientId: userId }: Nudge,
    gathered: () => Promise<readonly Nudge[]>,
  ): Promise<boolean> {
    await messenger.turn(teamId);
    if (!maySend(held)) return false;
    const toSend = await gathered();
    if (toSend.length === 0) return true;
    const message = await describeNudges(contextNow(deps), { teamId, userId }, toSend);
    // A client may have replied in the meantime; then the nudges are checked again at the next tick.
    if (!message.cards.every(({ live }) => live)) return true;
    const result = await inSlot(() => call(held, toSend, message));
    if (result?.kind !== 'later') return true;
    await store.workspaces.restUntil(teamId, clock.now() + result.retryAfter);
    return false;
  }

  async function putOff(nudges: readonly Nudge[], error: unknown): Promise<void> {
    log.error({ err: error, nudgeIds: nudges.map(({ id }) => id) }, 'A nudge could not be sent');
    const availableAt = clock.now() + AFTER_A_FAULT;
    const settlement = { state: 'queued', availableAt, error: 'internal_fault' } as const;
    await store.nudges.settle(nudges.map((nudge) => ({ nudge, settlement })));
  }

  async function sendTo(turn: Turn, nudges: readonly Nudge[]): Promise<void> {
    const waiting = [...nudges];
    const atMost = await inOneMessage(nudges, nudges.length);
    for (let [first] = waiting; first && turn.goesOn(); [first] = waiting) {
      const taken: Nudge[] = [];
      const goOn = await sendMessage(turn.held, first, () => gather(waiting, taken, atMost)).catch(
        async (error: unknown) => {
          // The nudges are not to blame; they are sent, or searched for, when the database answers again.
          if (error instanceof StoreError) throw error;
          await putOff(taken, error);
          return true;
        },
      );
      if (!goOn) turn.end();
      if (taken.length === 0) return;
    }
  }

  /** Sends a workspace's queued nudges under a lease. Aborting `stopping` ends it after the messages in progress. */
  return async (teamId: string, held: HeldLease, stopping: AbortSignal): Promise<void> => {
    const attempted = new Set<string>();
    let isOver = false;
    const turn: Turn = {
      held,
      goesOn: () => !isOver && !stopping.aborted && !held.signal.aborted,
      end: () => {
        isOver = true;
      },
    };
    while (turn.goesOn()) {
      await deps.caches.refresh(teamId);
      const queued = await store.nudges.queued(clock.now(), BATCH, teamId);
      const fresh = queued.filter(({ id, recipientId }) => !attempted.has(`${id}/${recipientId}`));
      if (fresh.length === 0) return;
      const groups = wholeGroups(fresh, queued.length === BATCH);
      for (const { id, recipientId } of groups.flat()) attempted.add(`${id}/${recipientId}`);
      await forEachConcurrent(groups, RECIPIENTS_AT_ONCE, (nudges) => sendTo(turn, nudges));
    }
  };
}
