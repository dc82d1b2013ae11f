import {
  createQuotaTracker,
  type DailyQuota,
  dailyQuota,
  quotaBegins,
} from '../../domain/nudges/daily-limit.ts';
import { addresseeOf, decideDelivery, withoutNudge } from '../../domain/nudges/delivery-decision.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import { newPerson } from '../../domain/people/new-person.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import { byUrgency, todayOf } from '../../domain/threads/urgency.ts';
import type { Context } from '../context.ts';
import { findCovers } from '../people/find-covers.ts';
import { planFor, plannedAt } from '../policies/plan.ts';
import { decideClaim } from './claim.ts';

/** A nudge that would be sent at `at` (UTC ms), and its thread as it is now. */
export interface ExpectedNudge {
  readonly at: number;
  readonly nudge: Nudge;
}

/**
 * The input of a simulation: all threads of a workspace that are due before its end, and the nudges of the last two
 * days.
 */
export interface SimulationInput {
  readonly teamId: string;
  readonly threads: readonly PlannedThread[];
  readonly nudges: readonly Nudge[];
  readonly escalationChannelId: string | null;
}

/** The state of a simulation: what a workspace would look like at the moment that was processed last. */
export interface Simulation {
  readonly ctx: Context;
  readonly teamId: string;
  readonly escalationChannelId: string | null;
  /** Threads by number, with their next nudges as they would be planned. */
  readonly threads: Map<number, PlannedThread>;
  readonly people: Map<string, Person>;
  /** Sent nudges, which count for the daily limit. */
  readonly sent: Nudge[];
  queue: Nudge[];
}

/** Creates a simulation that begins now. Nudges that are being sent count as sent now. */
export function createSimulation(
  ctx: Context,
  { teamId, threads, nudges, escalationChannelId }: SimulationInput,
): Simulation {
  return {
    ctx,
    teamId,
    escalationChannelId,
    threads: new Map(threads.map((thread) => [thread.number, thread])),
    people: new Map(),
    sent: nudges
      .filter(({ state }) => state !== 'queued')
      .map((nudge) => ({ ...nudge, sentAt: nudge.sentAt ?? ctx.now })),
    queue: nudges.filter(({ state }) => state === 'queued'),
  };
}

async function personOf({ ctx, teamId, people }: Simulation, userId: string): Promise<Person> {
  const known = people.get(userId);
  if (known) return known;
  const person = (await ctx.store.people.find(teamId, userId)) ?? newPerson({ teamId, userId });
  people.set(userId, person);
  return person;
}

/** The people who cover for an owner at a moment, the last of a chain of covers first. */
const coversAt = ({ ctx }: Simulation, owner: Person, at: number) => findCovers({ ...ctx, now: at }, owner);

/** A reader's remaining quota on the day of a moment; null without a limit. */
function quotaOf({ sent, queue }: Simulation, reader: Person, at: number): DailyQuota | null {
  const begins = quotaBegins(reader, at);
  const isTheirs = ({ kind, recipientId }: Nudge) => kind !== 'escalation' && recipientId === reader.userId;
  const sentToday = sent.filter(
    (nudge) => isTheirs(nudge) && nudge.sentAt !== null && nudge.sentAt >= begins,
  );
  return dailyQuota(reader, sentToday.length + queue.filter(isTheirs).length);
}

const compareIds = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/**
 * Due threads, in the order in which they use up a reader's quota: the reader's own first, grouped by owner, the
 * most urgent first. Stores claim in the same order.
 */
async function dueAt(simulation: Simulation, at: number) {
  const found = [...simulation.threads.values()].filter(
    ({ nextNudgeAt }) => nextNudgeAt !== null && nextNudgeAt <= at,
  );
  const withReaders = [];
  for (const thread of found) {
    const owner = await personOf(simulation, thread.ownerId);
    const covers = await coversAt(simulation, owner, at);
    const reader = covers[0] === undefined ? owner : await personOf(simulation, covers[0]);
    withReaders.push({ thread, owner, covers: covers.length, quota: quotaOf(simulation, reader, at) });
  }
  const urgency = byUrgency(todayOf(at, 'UTC'));
  return withReaders.sort(
    (a, b) =>
      a.covers - b.covers || compareIds(a.thread.ownerId, b.thread.ownerId) || urgency(a.thread, b.thread),
  );
}

/** Queues the nudges that are due at a moment, within the daily limits, and plans the next ones. */
export async function simulateClaim(simulation: Simulation, at: number): Promise<void> {
  const { ctx, escalationChannelId, threads } = simulation;
  const tryTake = createQuotaTracker();
  for (const due of await dueAt(simulation, at)) {
    const claimed = decideClaim(ctx, { ...due, escalationChannelId }, at, tryTake);
    const { nudge, escalation, thread, nextNudgeAt } = claimed;
    threads.set(thread.number, { ...due.thread, ...thread, nextNudgeAt });
    simulation.queue.push(...[nudge, escalation ?? null].filter((one) => one !== null));
  }
}

/** Resolves with true if a queued nudge is sent at a moment, with the changed nudge if it stays queued, else false. */
async function isSent(simulation: Simulation, nudge: Nudge, at: number): Promise<boolean | Nudge> {
  const { ctx, teamId, threads } = simulation;
  const thread =
    threads.get(nudge.threadNumber) ?? (await ctx.store.threads.find(teamId, nudge.threadNumber));
  const owner = await personOf(simulation, thread?.ownerId ?? nudge.recipientId);
  const covers = await coversAt(simulation, owner, at);
  const userId = thread === null ? owner.userId : addresseeOf(nudge, thread, covers);
  const reader = ctx.directory.isChannel(userId) ? owner : await personOf(simulation, userId);
  const decision = decideDelivery(nudge, thread, ctx.availabilityOf(reader), at, covers);
  if (decision.kind === 'send') return true;
  if (decision.kind === 'withdraw' && thread) {
    const earlier = withoutNudge(thread, nudge);
    const nextNudgeAt = plannedAt(planFor({ ...ctx, now: at }, earlier, owner));
    threads.set(thread.number, { ...thread, ...earlier, nextNudgeAt });
  }
  const { settlement = null } = decision.kind === 'settle' ? decision : {};
  if (settlement?.state !== 'queued') return false;
  const { availableAt, recipientId = nudge.recipientId } = settlement;
  return { ...nudge, availableAt, recipientId };
}

/** Sends the queued nudges that may be sent at a moment, and returns them. */
export async function simulateDelivery(simulation: Simulation, at: number): Promise<ExpectedNudge[]> {
  const waiting = simulation.queue.filter(({ availableAt }) => availableAt > at);
  const expected: ExpectedNudge[] = [];
  for (const nudge of simulation.queue.filter(({ availableAt }) => availableAt <= at)) {
    const sent = await isSent(simulation, nudge, at);
    if (typeof sent === 'object') waiting.push(sent);
    if (sent !== true) continue;
    simulation.sent.push({ ...nudge, sentAt: at });
    expected.push({ at, nudge });
  }
  simulation.queue = waiting;
  return expected;
}

/** The next moment (UTC ms) at which something has to be done; null if there is none. */
export function nextMoment({ queue, threads }: Simulation): number | null {
  const moments = [
    ...queue.map(({ availableAt }) => availableAt),
    ...[...threads.values()].flatMap(({ nextNudgeAt }) => nextNudgeAt ?? []),
  ];
  return moments.reduce<number | null>((soonest, one) => Math.min(soonest ?? one, one), null);
}
