import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { allThreads, type Viewer } from '../../domain/access/viewer.ts';
import { endOfWorkingDays } from '../../domain/calendar/working-days-ahead.ts';
import type { Forecast, ForecastNudge } from '../../domain/nudges/forecast.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import { viewerOf } from '../access/viewer-of.ts';
import type { ActorContext, Context } from '../context.ts';
import { COUNTS_FOR_TODAY, rehearse } from '../nudges/rehearse.ts';
import { readerOf } from '../people/reader.ts';

/** A forecast looks no further ahead than so many working days. */
export const FORECAST_DAYS_MAX = 60;
export const FORECAST_DAYS = 10;

/** Whose nudges are foretold, and for how many working days of whoever asks. */
export interface ForecastInput {
  readonly scope: 'mine' | 'team';
  /** 1 to `FORECAST_DAYS_MAX`, today included as long as working time is left; 10 when absent. */
  readonly days?: number | undefined;
  /** IANA; that of whoever asks when absent, and for a program that of its workspace. */
  readonly timeZone?: string | undefined;
}

const BATCH = 500;

/** All threads that a viewer sees whose nudge comes by `until`, in batches that keep nobody waiting. */
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
 * The threads that a viewer sees among those that are nudged about. `planned` are all that are due; a nudge that is on its
 * way may be about another one.
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
 * Foretells which nudges come when as long as nothing happens to the clients meanwhile: by the same decisions that the bot
 * makes, with the daily limits of all readers, digests, pauses and covers. `mine` are the nudges that reach whoever asks or
 * are about their own clients; nobody is told of clients that they may not see.
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
