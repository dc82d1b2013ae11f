import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { NudgeMessage, SendResult } from '../../ports/messenger.ts';
import { contextNow, type Services } from '../context.ts';
import type { HeldLease } from '../with-lease.ts';
import { describeNudges } from './describe.ts';
import type { Settler } from './settle.ts';

/** A call must end at least this long (ms) before its lease does. */
const MARGIN = 1000;

/** What the messages of all workspaces share. */
export interface Sending {
  readonly deps: Services;
  readonly settle: Settler;
  /** Limits the number of calls in progress. */
  readonly inSlot: <T>(call: () => Promise<T>) => Promise<T>;
  /** The ids of the nudges whose call is in progress. */
  readonly underWay: Set<string>;
}

/** Whether a call that starts now would end before the lease does. */
function maySend({ delivery }: Services, held: HeldLease): boolean {
  return !held.signal.aborted && held.current().remaining() > delivery.sendTimeout + MARGIN;
}

/** Queues nudges again whose attempt did not reach Slack. */
async function takeBack({ store, clock }: Services, sending: readonly Nudge[]): Promise<null> {
  const settlement = { state: 'queued', availableAt: clock.now(), error: null } as const;
  await store.nudges.settle(sending.map((nudge) => ({ nudge, settlement })));
  return null;
}

/** Marks nudges as `sending`, calls Slack, and settles them by the result; null if Slack was not called. */
async function callAndSettle(
  { deps, settle, underWay }: Sending,
  held: HeldLease,
  nudges: readonly Nudge[],
  message: NudgeMessage,
): Promise<SendResult | null> {
  const { clock, store, messenger, delivery } = deps;
  if (!maySend(deps, held)) return null;
  const now = clock.now();
  const doubtfulAt = now + delivery.sendTimeout + delivery.settle;
  const sending = await store.nudges.startSending(nudges, now, doubtfulAt);
  if (sending.length === 0) return null;
  for (const { id } of sending) underWay.add(id);
  try {
    // The process may have been suspended, or the commit slow, so that another process has the lease by now.
    if (!maySend(deps, held)) return await takeBack(deps, sending);
    const result = await messenger.sendNudges(message);
    await settle(sending, result);
    return result;
  } finally {
    for (const { id } of sending) underWay.delete(id);
  }
}

/**
 * Sends one message when it is the workspace's turn.
 * @param gather resolves with the nudges of the message; called when it is the workspace's turn
 * @returns false if nothing more may be sent in this workspace now
 */
export async function sendMessage(
  sending: Sending,
  held: HeldLease,
  { teamId, recipientId: userId }: Nudge,
  gather: () => Promise<readonly Nudge[]>,
): Promise<boolean> {
  const { deps, inSlot } = sending;
  await deps.messenger.turn(teamId);
  if (!maySend(deps, held)) return false;
  const toSend = await gather();
  if (toSend.length === 0) return true;
  const message = await describeNudges(contextNow(deps), { teamId, userId }, toSend);
  // A client may have replied in the meantime; then the nudges are checked again at the next tick.
  if (!message.cards.every(({ live }) => live)) return true;
  const result = await inSlot(() => callAndSettle(sending, held, toSend, message));
  if (result?.kind !== 'later') return true;
  await deps.store.workspaces.restUntil(teamId, deps.clock.now() + result.retryAfter);
  return false;
}
