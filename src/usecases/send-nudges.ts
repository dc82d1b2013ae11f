import type { Nudge } from '../domain/nudge.ts';
import { byRecipient } from './by-recipient.ts';
import type { Deps } from './deps.ts';
import { makeDescribeNudges } from './describe-nudges.ts';
import { makeSettleNudges } from './settle-nudges.ts';
import { makeSortOutNudges } from './sort-out-nudges.ts';

const BATCH = 200;
/** Direct messages under way at once, over all workspaces; within one there is never more than one. */
const LANES = 8;
/** From this many on, the nudges of one owner go out as one message. */
const TOGETHER_FROM = 3;
/** What one message holds within Slack's limits for blocks and characters. */
const TOGETHER_AT_MOST = 15;

/** The nudges of one recipient as messages: one each, or together when there are three or more. */
export function intoMessages(nudges: readonly Nudge[]): readonly (readonly Nudge[])[] {
  if (nudges.length < TOGETHER_FROM) return nudges.map((nudge) => [nudge]);
  const messages: Nudge[][] = [];
  for (let from = 0; from < nudges.length; from += TOGETHER_AT_MOST) {
    messages.push(nudges.slice(from, from + TOGETHER_AT_MOST));
  }
  return messages;
}

/**
 * Sends what is queued: reads it again, marks it as sending before the call, settles it by the answer
 * (DESIGN §4). `stopping` ends it after the messages that are under way.
 */
export function makeSendNudges(deps: Deps) {
  const { clock, store, messenger, log } = deps;
  const sortOut = makeSortOutNudges(deps);
  const describe = makeDescribeNudges(deps);
  const settle = makeSettleNudges(deps);

  async function sendMessage(teamId: string, userId: string, nudges: readonly Nudge[]): Promise<void> {
    await messenger.turn(teamId);
    const toSend = await sortOut(nudges);
    if (toSend.length === 0) return;
    const message = await describe({ teamId, userId }, toSend);
    const sending = await store.nudges.startSending(toSend, clock.now());
    if (sending.length !== toSend.length) throw new Error('a nudge left the queue while it was prepared');
    await settle(sending, await messenger.sendNudges(message));
  }

  async function sendTo(nudges: readonly Nudge[], stopping: AbortSignal): Promise<void> {
    for (const message of intoMessages(nudges)) {
      const [first] = message;
      if (!first || stopping.aborted) return;
      await sendMessage(first.teamId, first.recipientId, message).catch((error: unknown) =>
        log.error({ err: error, teamId: first.teamId }, 'A nudge could not be sent'),
      );
    }
  }

  return async (stopping: AbortSignal): Promise<void> => {
    const attempted = new Set<string>();
    while (!stopping.aborted) {
      const queued = await store.nudges.queued(clock.now(), BATCH);
      const fresh = queued.filter(({ id, recipientId }) => !attempted.has(`${id}/${recipientId}`));
      if (fresh.length === 0) return;
      for (const { id, recipientId } of fresh) attempted.add(`${id}/${recipientId}`);
      const waiting = [...byRecipient(fresh)];
      const lane = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) await sendTo(next, stopping);
      };
      await Promise.all(Array.from({ length: LANES }, lane));
    }
  };
}
