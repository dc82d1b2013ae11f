import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { NudgeMessage, SendResult } from '../../ports/messenger.ts';
import { contextNow, type Services } from '../context.ts';
import { describeNudges } from './describe.ts';
import { forEachConcurrent } from './for-each-concurrent.ts';
import { groupByRecipient } from './group-by-recipient.ts';
import { revalidateNudges } from './revalidate.ts';
import { createSettler } from './settle.ts';

const BATCH = 200;
/** Direct messages under way at once, over all workspaces; within one there is never more than one. */
const RECIPIENTS_AT_ONCE = 8;
/** From this many on, the nudges of one owner go out as one message. */
const TOGETHER_FROM = 3;
/** What one message holds within Slack's limits for blocks and characters. */
const TOGETHER_AT_MOST = 15;
/** A nudge that could not even be prepared is a fault of ours; it must not keep the others waiting (ms). */
const AFTER_A_FAULT = 300_000;

/** Nudges by recipient; the last group waits for the next batch when this one may have cut it in two. */
function wholeGroups(nudges: readonly Nudge[], isCut: boolean): readonly (readonly Nudge[])[] {
  const groups = groupByRecipient(nudges);
  return isCut && groups.length > 1 ? groups.slice(0, -1) : groups;
}

/**
 * Sends what is queued: reads it again, marks it as sending before the call, settles it by the answer
 * (DESIGN §4). `stopping` ends it after the messages that are under way.
 * @param underWay gets the ids of the nudges whose call is open
 */
export function createNudgeSender(deps: Services, underWay: Set<string>) {
  const { clock, store, messenger, log, delivery } = deps;
  const settle = createSettler(deps);
  /** Workspaces in which Slack wants to be left alone, and from when until when (UTC ms). */
  const resting = new Map<string, { readonly from: number; readonly until: number }>();

  function restingTeams(): readonly string[] {
    const now = clock.now();
    // A rest that is still to begin was reckoned by a clock that has been turned back since.
    for (const [teamId, { from, until }] of resting) if (until <= now || from > now) resting.delete(teamId);
    return [...resting.keys()];
  }

  async function call(nudges: readonly Nudge[], message: NudgeMessage): Promise<SendResult | null> {
    const now = clock.now();
    const sending = await store.nudges.startSending(
      nudges,
      now,
      now + delivery.sendTimeout + delivery.settle,
    );
    if (sending.length === 0) return null;
    for (const { id } of sending) underWay.add(id);
    try {
      const result = await messenger.sendNudges(message);
      await settle(sending, result);
      return result;
    } finally {
      for (const { id } of sending) underWay.delete(id);
    }
  }

  /** Somebody who wants a digest gets everything together; others from three nudges on. */
  async function inOneMessage([first]: readonly Nudge[], count: number): Promise<number> {
    if (!first || count >= TOGETHER_FROM) return TOGETHER_AT_MOST;
    const reader = await store.people.find(first.teamId, first.recipientId);
    return reader === null || reader.digestAt === null ? 1 : TOGETHER_AT_MOST;
  }

  /** Takes nudges off the queue of one recipient until a message is full; those that are to be sent. */
  async function gather(waiting: Nudge[], taken: Nudge[], atMost: number): Promise<readonly Nudge[]> {
    const toSend: Nudge[] = [];
    while (toSend.length < atMost && waiting.length > 0) {
      const next = waiting.splice(0, atMost - toSend.length);
      taken.push(...next);
      toSend.push(...(await revalidateNudges(contextNow(deps), next)));
    }
    return toSend;
  }

  async function sendMessage(
    { teamId, recipientId: userId }: Nudge,
    gathered: () => Promise<readonly Nudge[]>,
  ): Promise<void> {
    await messenger.turn(teamId);
    if (restingTeams().includes(teamId)) return;
    const toSend = await gathered();
    if (toSend.length === 0) return;
    const message = await describeNudges(contextNow(deps), { teamId, userId }, toSend);
    // Somebody may have answered while it was described; then it is sorted out again at the next tick.
    if (!message.cards.every(({ live }) => live)) return;
    const result = await call(toSend, message);
    if (result?.kind !== 'later') return;
    const from = clock.now();
    resting.set(teamId, { from, until: from + result.retryAfter });
  }

  async function putOff(nudges: readonly Nudge[], error: unknown): Promise<void> {
    log.error({ err: error, nudgeIds: nudges.map(({ id }) => id) }, 'A nudge could not be sent');
    const availableAt = clock.now() + AFTER_A_FAULT;
    const settlement = { state: 'queued', availableAt, error: 'internal_fault' } as const;
    await store.nudges.settle(nudges.map((nudge) => ({ nudge, settlement })));
  }

  async function sendTo(nudges: readonly Nudge[], stopping: AbortSignal): Promise<void> {
    const waiting = [...nudges];
    const atMost = await inOneMessage(nudges, nudges.length);
    for (let [first] = waiting; first && !stopping.aborted; [first] = waiting) {
      const taken: Nudge[] = [];
      await sendMessage(first, () => gather(waiting, taken, atMost)).catch((error: unknown) =>
        putOff(taken, error),
      );
      if (taken.length === 0) return;
    }
  }

  return async (stopping: AbortSignal): Promise<void> => {
    const attempted = new Set<string>();
    while (!stopping.aborted) {
      const queued = await store.nudges.queued(clock.now(), BATCH, restingTeams());
      const fresh = queued.filter(({ id, recipientId }) => !attempted.has(`${id}/${recipientId}`));
      if (fresh.length === 0) return;
      const groups = wholeGroups(fresh, queued.length === BATCH);
      for (const { id, recipientId } of groups.flat()) attempted.add(`${id}/${recipientId}`);
      await forEachConcurrent(groups, RECIPIENTS_AT_ONCE, (nudges) => sendTo(nudges, stopping));
    }
  };
}
