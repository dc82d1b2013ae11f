import type { Nudge } from '../../domain/nudges/nudge.ts';
import { contextNow, type Services } from '../context.ts';
import { revalidateNudges } from './revalidate.ts';

/** From this number on, the nudges of one recipient are sent as one message. */
const TOGETHER_FROM = 3;
/** Maximum number of nudges in one message, given Slack's limits for blocks and characters. */
const TOGETHER_AT_MOST = 15;

/**
 * The maximum number of nudges in a message to the recipient of these nudges: digests contain all nudges, and so do
 * other messages from three nudges on.
 */
export async function messageCapacity({ store }: Services, nudges: readonly Nudge[]): Promise<number> {
  const [first] = nudges;
  if (!first || nudges.length >= TOGETHER_FROM) return TOGETHER_AT_MOST;
  const reader = await store.people.find(first.teamId, first.recipientId);
  return reader === null || reader.digestAt === null ? 1 : TOGETHER_AT_MOST;
}

/**
 * Moves nudges from one recipient's queue `waiting` to `taken` until a message is full; resolves with those that are
 * still to be sent after they were checked again.
 */
export async function gatherMessage(
  deps: Services,
  waiting: Nudge[],
  taken: Nudge[],
  capacity: number,
): Promise<readonly Nudge[]> {
  const toSend: Nudge[] = [];
  while (toSend.length < capacity && waiting.length > 0) {
    const next = waiting.splice(0, capacity - toSend.length);
    taken.push(...next);
    toSend.push(...(await revalidateNudges(contextNow(deps), next)));
  }
  return toSend;
}
