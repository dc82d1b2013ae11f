import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
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

/** The interval (ms) between ticks. */
const TICK = 60_000;
/** How often one moment is processed, because a nudge that was put off may be due again at the same moment. */
const ROUNDS = 3;
/** Number of moments processed before other work may run. */
const MOMENTS_AT_ONCE = 20;
/**
 * How far back (ms) nudges are read for the daily limit. A day has at most 25 hours, so this is enough in any time
 * zone.
 */
export const QUOTA_LOOKBACK = 2 * 86_400_000;

/**
 * Returns the nudges that the bot would send until `until` (UTC ms). It uses the bot's own decisions: it claims what
 * is due, applies the daily limits, and delivers, with digests, pauses and covers. Nothing is stored or sent, and it
 * assumes that nothing happens to the clients in the meantime.
 */
export async function simulateNudges(
  ctx: Context,
  input: SimulationInput,
  until: number,
): Promise<ExpectedNudge[]> {
  const stage = createStage(ctx, input);
  const expected: ExpectedNudge[] = [];
  let at = ctx.now;
  for (let moments = 1; ; moments++) {
    for (let round = 0; round < ROUNDS; round++) {
      await stage.claim(at);
      expected.push(...(await stage.deliver(at)));
    }
    const next = stage.nextMoment();
    if (next === null) break;
    at = next > at ? next : at + TICK;
    if (at >= until) break;
    if (moments % MOMENTS_AT_ONCE === 0) await yieldToEventLoop();
  }
  return expected;
}

const compareIds = (one: string, other: string) => (one < other ? -1 : Number(one > other));

function createStage(ctx: Context, { teamId, threads: due, nudges, escalationChannelId }: SimulationInput) {
  const threads = new Map(due.map((thread) => [thread.number, thread]));
  const people = new Map<string, Person>();
  // Nudges that are being sent count as sent now.
  const got = nudges
    .filter(({ state }) => state !== 'queued')
    .map((nudge) => ({ ...nudge, sentAt: nudge.sentAt ?? ctx.now }));
  let queue = nudges.filter(({ state }) => state === 'queued');

  async function personOf(userId: string): Promise<Person> {
    const known = people.get(userId);
    if (known) return known;
    const key = { teamId, userId };
    const person = (await ctx.store.people.find(teamId, userId)) ?? newPerson(key);
    people.set(userId, person);
    return person;
  }

  /** The people who cover for an owner at a moment, the last of a chain of covers first. */
  const coversAt = (owner: Person, at: number) => findCovers({ ...ctx, now: at }, owner);

  /** A reader's remaining quota on the day of a moment; null without a limit. */
  function quotaOf(reader: Person, at: number): DailyQuota | null {
    const begins = quotaBegins(reader, at);
    const isTheirs = ({ kind, recipientId }: Nudge) => kind !== 'escalation' && recipientId === reader.userId;
    const gotToday = got.filter((nudge) => isTheirs(nudge) && nudge.sentAt >= begins);
    return dailyQuota(reader, gotToday.length + queue.filter(isTheirs).length);
  }

  /**
   * Due threads, in the order in which they use up a reader's quota: the reader's own first, grouped by owner, the
   * most urgent first. Stores claim in the same order.
   */
  async function dueAt(at: number) {
    const found = [...threads.values()].filter(
      ({ nextNudgeAt }) => nextNudgeAt !== null && nextNudgeAt <= at,
    );
    const withReaders = [];
    for (const thread of found) {
      const owner = await personOf(thread.ownerId);
      const covers = await coversAt(owner, at);
      const reader = covers[0] === undefined ? owner : await personOf(covers[0]);
      withReaders.push({ thread, owner, covers: covers.length, quota: quotaOf(reader, at) });
    }
    const urgency = byUrgency(todayOf(at, 'UTC'));
    return withReaders.sort(
      (a, b) =>
        a.covers - b.covers || compareIds(a.thread.ownerId, b.thread.ownerId) || urgency(a.thread, b.thread),
    );
  }

  async function claim(at: number): Promise<void> {
    const tryTake = createQuotaTracker();
    for (const due of await dueAt(at)) {
      const claimed = decideClaim(ctx, { ...due, escalationChannelId }, at, tryTake);
      const { nudge, escalation, thread, nextNudgeAt } = claimed;
      threads.set(thread.number, { ...due.thread, ...thread, nextNudgeAt });
      queue.push(...[nudge, escalation ?? null].filter((one) => one !== null));
    }
  }

  /** Resolves with true if a queued nudge is sent at a moment, with the changed nudge if it stays queued, else false. */
  async function isSent(nudge: Nudge, at: number): Promise<boolean | Nudge> {
    const thread =
      threads.get(nudge.threadNumber) ?? (await ctx.store.threads.find(teamId, nudge.threadNumber));
    const owner = await personOf(thread?.ownerId ?? nudge.recipientId);
    const covers = await coversAt(owner, at);
    const userId = thread === null ? owner.userId : addresseeOf(nudge, thread, covers);
    const reader = ctx.directory.isChannel(userId) ? owner : await personOf(userId);
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

  async function deliver(at: number): Promise<ExpectedNudge[]> {
    const waiting = queue.filter(({ availableAt }) => availableAt > at);
    const expected: ExpectedNudge[] = [];
    for (const nudge of queue.filter(({ availableAt }) => availableAt <= at)) {
      const sent = await isSent(nudge, at);
      if (typeof sent === 'object') waiting.push(sent);
      if (sent !== true) continue;
      got.push({ ...nudge, sentAt: at });
      expected.push({ at, nudge });
    }
    queue = waiting;
    return expected;
  }

  return {
    claim,
    deliver,
    /** The next moment (UTC ms) at which something has to be done; null if there is none. */
    nextMoment: () => {
      const moments = [
        ...queue.map(({ availableAt }) => availableAt),
        ...[...threads.values()].flatMap(({ nextNudgeAt }) => nextNudgeAt ?? []),
      ];
      return moments.reduce<number | null>((soonest, one) => Math.min(soonest ?? one, one), null);
    },
  };
}
