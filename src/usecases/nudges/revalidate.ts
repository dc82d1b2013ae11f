import { clientAddresses } from '../../domain/mail/client-boxes.ts';
import { addresseeOf, decideDelivery, withoutNudge } from '../../domain/nudges/delivery-decision.ts';
import { isOfKnownKind, type Nudge } from '../../domain/nudges/nudge.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { Context } from '../context.ts';
import { syncConversation } from '../conversations/sync-conversation.ts';
import { findCovers } from '../people/find-covers.ts';
import { meetPerson } from '../people/meet.ts';
import { planFor, plannedAt } from '../policies/plan.ts';
import { holdNudge } from '../trial/hold-nudge.ts';
import { isTrial } from '../trial/is-trial.ts';

/** How long (ms) an unreadable conversation holds back its nudge; then it is sent for a person to check. */
const HOLD_AT_MOST = 3_600_000;
/** The same if Slack answers, but limits the rate. */
const HOLD_WHEN_BUSY = 86_400_000;

/**
 * Syncs the conversation of a nudge, once for all clients in it. False if it is not known whether the client has
 * replied; then the nudge is put off.
 */
async function isHeard(ctx: Context, nudge: Nudge, settled: Set<number>): Promise<boolean> {
  const { teamId, threadNumber: number, claimedAt } = nudge;
  if (settled.has(number)) return true;
  const synced = await syncConversation(ctx, { teamId, number }, { upTo: claimedAt, trustsEvents: true });
  if (synced.kind !== 'later') {
    for (const one of synced.numbers) settled.add(one);
    return true;
  }
  const now = ctx.now;
  if (now - claimedAt >= (synced.isBusy ? HOLD_WHEN_BUSY : HOLD_AT_MOST)) return true;
  const settlement = {
    state: 'queued',
    availableAt: now + synced.retryAfter,
    error: 'conversation_unread',
  } as const;
  await ctx.store.nudges.settle([{ nudge, settlement }]);
  return false;
}

async function withdraw(ctx: Context, nudge: Nudge, thread: PlannedThread, owner: Person): Promise<void> {
  const earlier = withoutNudge(thread, nudge);
  await ctx.store.nudges.withdraw(nudge, earlier, thread.version, plannedAt(planFor(ctx, earlier, owner)));
}

/** The person whose working hours count: the owner, or whoever covers for them. */
async function readerOf(
  ctx: Context,
  nudge: Nudge,
  thread: PlannedThread | null,
  owner: Person,
  covers: readonly string[],
): Promise<Person> {
  const userId = thread && addresseeOf(nudge, thread, covers);
  if (!userId || ctx.directory.isChannel(userId) || userId === owner.userId) return owner;
  return meetPerson(ctx, { teamId: nudge.teamId, userId });
}

/** Whether a client may have written where Ghostwatch reads: in Slack, or by mail. */
function isReadSomewhere(thread: PlannedThread | null): boolean {
  return thread !== null && (thread.slackThread !== null || clientAddresses(thread).length > 0);
}

/** Whether the nudge is to be sent now; if not, its new state is stored. */
async function mayGoOut(ctx: Context, nudge: Nudge, settled: Set<number>): Promise<boolean> {
  const { teamId, recipientId, threadNumber: number } = nudge;
  const [known, trial] = await Promise.all([ctx.store.threads.find(teamId, number), isTrial(ctx, teamId)]);
  const isRead = isReadSomewhere(known);
  if (isRead && !(await isHeard(ctx, nudge, settled))) return false;
  const thread = isRead ? await ctx.store.threads.find(teamId, number) : known;
  const owner = await meetPerson(ctx, { teamId, userId: thread?.ownerId ?? recipientId });
  const covers = await findCovers(ctx, owner);
  const reader = await readerOf(ctx, nudge, thread, owner, covers);
  const decision = decideDelivery(nudge, thread, ctx.availabilityOf(reader), ctx.now, covers);
  if (decision.kind === 'send') {
    if (!thread || !trial) return true;
    await holdNudge(ctx, nudge, thread, owner);
    return false;
  }
  if (decision.kind === 'settle') await ctx.store.nudges.settle([{ nudge, settlement: decision.settlement }]);
  else if (thread) await withdraw(ctx, nudge, thread, owner);
  return false;
}

/**
 * Reads the threads of queued nudges and their conversations again, and resolves with the nudges that are still to be
 * sent. The others are cancelled, withdrawn, handed to somebody else, or put off until the recipient works (DESIGN
 * §4.2) or the conversation can be read. Those of an unknown kind stay as they are, for a newer replica.
 */
export async function revalidateNudges(ctx: Context, nudges: readonly Nudge[]): Promise<readonly Nudge[]> {
  const toSend: Nudge[] = [];
  const settled = new Set<number>();
  for (const nudge of nudges.filter(isOfKnownKind))
    if (await mayGoOut(ctx, nudge, settled)) toSend.push(nudge);
  return toSend;
}
