import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { localDate, startOfDate } from '../../domain/calendar/local-date.ts';
import { createQuotaTracker, type DailyQuota } from '../../domain/nudges/daily-limit.ts';
import { ESCALATE_AFTER, escalationTarget } from '../../domain/nudges/escalation.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import { coverOf } from '../../domain/people/cover.ts';
import { newPerson } from '../../domain/people/new-person.ts';
import type { Person } from '../../domain/people/person.ts';
import type { NudgeStep } from '../../domain/policies/nudge-step.ts';
import { type NudgePlan, nudged, planNudge } from '../../domain/policies/plan-nudge.ts';
import type { ClientThread } from '../../domain/threads/thread.ts';
import type { Claim, DueThread } from '../../ports/nudge-store.ts';
import type { Context } from '../context.ts';
import { plannedAt } from '../policies/plan.ts';
import { nudgeId } from './nudge-id.ts';

/** Batch size. A transaction blocks all others, and people notice delays above about fifty milliseconds. */
const BATCH = 100;
/** How long (ms) a thread is put off whose claim throws an error, so that it does not block the others. */
const AFTER_A_FAULT = 3_600_000;

function nudgeFor(thread: ClientThread, step: NudgeStep, recipientId: string, now: number): Nudge {
  return {
    id: nudgeId(thread, step.ordinal),
    teamId: thread.teamId,
    threadNumber: thread.number,
    episode: thread.episode,
    step: step.ordinal,
    kind: step.kind,
    remedy: step.remedy,
    recipientId,
    triedRecipients: [],
    threadVersion: thread.version + 1,
    state: 'queued',
    claimedAt: now,
    availableAt: now,
    attemptedAt: null,
    attempts: 0,
    sentAt: null,
    channelId: null,
    messageTs: null,
    error: null,
  };
}

/** The services that a claim decision needs. */
export type Deciding = Pick<Context, 'availabilityOf' | 'policies'>;

/**
 * The escalation of a nudge, for the person who is told when nudges are ignored; only once, when the limit is
 * reached. Otherwise null.
 */
function escalated(nudge: Nudge, { thread, escalationChannelId }: DueThread, owner: Person): Nudge | null {
  if (nudge.kind === 'question' || thread.ignoredNudges !== ESCALATE_AFTER) return null;
  const recipientId = escalationTarget(owner, nudge.recipientId, escalationChannelId);
  if (recipientId === null) return null;
  const id = nudgeId(thread, nudge.step, true);
  return { ...nudge, id, kind: 'escalation', recipientId, triedRecipients: [thread.ownerId] };
}

/** Replans a thread from tomorrow on because its reader has reached today's limit. */
function heldBack(
  { thread }: DueThread,
  { timeZone }: DailyQuota,
  planAt: (now: number) => NudgePlan,
  now: number,
) {
  const tomorrow = startOfDate(localDate(now, timeZone), timeZone, 1);
  return { nudge: null, thread, before: thread.version, nextNudgeAt: plannedAt(planAt(tomorrow)) };
}

/** Decides at `now` (UTC ms) what happens to a due thread; `tryTake` draws on the reader's daily quota. */
export function decideClaim(
  ctx: Deciding,
  due: DueThread,
  now: number,
  tryTake: ReturnType<typeof createQuotaTracker>,
): Claim {
  const { thread, quota } = due;
  const owner = due.owner ?? newPerson({ teamId: thread.teamId, userId: thread.ownerId });
  const availability = ctx.availabilityOf(owner);
  const policy = ctx.policies.of(thread);
  const plan = planNudge(thread, policy, availability, now, thread.nextNudgeAt ?? now);
  const before = thread.version;
  if (plan.kind !== 'nudge') return { nudge: null, thread, before, nextNudgeAt: plannedAt(plan) };
  if (quota && !tryTake(thread.teamId, quota)) {
    return heldBack(due, quota, (moment) => planNudge(thread, policy, availability, moment), now);
  }
  const next = nudged(thread, plan.step, now);
  const nudge = nudgeFor(thread, plan.step, coverOf(owner, now) ?? thread.ownerId, now);
  return {
    nudge,
    escalation: escalated(nudge, due, owner),
    thread: next,
    before,
    nextNudgeAt: plannedAt(planNudge(next, policy, availability, now)),
  };
}

function decideSafely(
  ctx: Context,
  due: DueThread,
  now: number,
  tryTake: ReturnType<typeof createQuotaTracker>,
): Claim {
  try {
    return decideClaim(ctx, due, now, tryTake);
  } catch (error) {
    const { thread } = due;
    ctx.log.error(
      { err: error, teamId: thread.teamId, number: thread.number },
      'A thread could not be judged',
    );
    return { nudge: null, thread, before: thread.version, nextNudgeAt: now + AFTER_A_FAULT };
  }
}

/**
 * Claims every nudge that is due: its row is stored and its thread updated before anything is sent. Works in batches
 * and lets other work run in between; `onClaimed` is called after each batch, so that sending starts while claiming
 * continues. Resolves with the number of nudges claimed.
 */
export async function claimNudges(ctx: Context, onClaimed: () => void = () => undefined): Promise<number> {
  let claimed = 0;
  // Most ticks find nothing; they need no transaction.
  if (!(await ctx.store.nudges.isAnyDue(ctx.now))) return claimed;
  for (;;) {
    const now = ctx.now;
    const claims = await ctx.store.nudges.claimDue(now, BATCH, (due) => {
      const tryTake = createQuotaTracker();
      return due.map((thread) => decideSafely(ctx, thread, now, tryTake));
    });
    claimed += claims.filter(({ nudge }) => nudge !== null).length;
    if (claims.length > 0) onClaimed();
    if (claims.length < BATCH) return claimed;
    await yieldToEventLoop();
  }
}
