import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { allThreads, type Viewer } from '../../domain/access/viewer.ts';
import { endOfWorkingDays } from '../../domain/calendar/working-days-ahead.ts';
import type { Forecast, ForecastNudge } from '../../domain/nudges/forecast.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import { viewerOf } from '../access/viewer-of.ts';
import type { ActorContext, Context } from '../context.ts';
import { COUNTS_FOR_TODAY, rehearse } from '../nudges/rehearse.ts';
import { readerOf } from '../people/reader.ts';

/** Maximum length of a forecast in working days. */
export const FORECAST_DAYS_MAX = 60;
export const FORECAST_DAYS = 10;

/** Which nudges to forecast, and for how many of the actor's working days. */
export interface ForecastInput {
  readonly scope: 'mine' | 'team';
  /** 1 to `FORECAST_DAYS_MAX`, including today if working time is left; 10 by default. */
  readonly days?: number | undefined;
  /** IANA name; the actor's time zone by default, and for a program that of its workspace. */
  readonly timeZone?: string | undefined;
}

const BATCH = 500;

/** All threads that a viewer sees whose nudge is due by `until`, in batches so that other work is not held up. */
async function dueBy(ctx: Context, viewer: Viewer, until: number): Promise<readonly PlannedThread[]> {
  const found: PlannedThread[] = [];
  for (;;) {
    const after = found.at(-1)?.number ?? 0;
    const batch = await ctx.store.threads.plannedUntil(viewer, until, after, BATCH);
    found.push(...batch);
    if (batch.length < BATCH) return found;
    await yieldToEventLoop();
  }
}

/**
 * The threads that a viewer may see among those with expected nudges. `planned` contains all due threads; a nudge
 * that is being sent may be about another one.
 */
async function visibleAmong(
  ctx: Context,
  viewer: Viewer,
  planned: readonly PlannedThread[],
  { until, numbers }: { readonly until: number; readonly numbers: readonly number[] },
): Promise<ReadonlyMap<number, PlannedThread>> {
  const seen = viewer.only === null ? planned : await dueBy(ctx, viewer, until);
  const visible = new Map(seen.map((thread) => [thread.number, thread]));
  const isPlanned = new Set(planned.map(({ number }) => number));
  for (const number of new Set(numbers)) {
    const thread = isPlanned.has(number) ? null : await ctx.store.threads.findFor(viewer, number);
    if (thread) visible.set(number, thread);
  }
  return visible;
}

/**
 * Returns the nudges to expect and when, provided that nothing happens to the clients in the meantime. It uses the
 * decisions that the bot makes, with daily limits, digests, pauses and covers. `mine` are the nudges that the actor
 * receives or that are about their own clients. Clients that the actor may not see are left out.
 */
export async function forecastNudges(
  ctx: ActorContext,
  { scope, days = FORECAST_DAYS, timeZone: asked }: ForecastInput,
): Promise<Forecast> {
  const { actor } = ctx;
  const { teamId, userId } = actor;
  const reader = await readerOf(ctx, asked);
  const { calendar } = ctx.availabilityOf(reader);
  const until = endOfWorkingDays(calendar, ctx.now, days);
  const opening = {
    teamId,
    threads: await dueBy(ctx, allThreads(teamId), until),
    nudges: await ctx.store.nudges.recent(teamId, ctx.now - COUNTS_FOR_TODAY),
    escalationChannelId: await ctx.store.workspaces.escalationChannel(teamId),
  };
  const expected = await rehearse(ctx, opening, until);
  const viewer = await viewerOf(ctx, actor);
  const numbers = expected.map(({ nudge }) => nudge.threadNumber);
  const visible = await visibleAmong(ctx, viewer, opening.threads, { until, numbers });
  const nudges = expected.flatMap(({ at, nudge }): ForecastNudge[] => {
    const { kind, remedy, recipientId } = nudge;
    const thread = visible.get(nudge.threadNumber);
    const isMine = recipientId === userId || thread?.ownerId === userId;
    return thread && (scope === 'team' || isMine) ? [{ at, thread, kind, remedy, recipientId }] : [];
  });
  return { days, timeZone: reader.timeZone, until, nudges };
}
