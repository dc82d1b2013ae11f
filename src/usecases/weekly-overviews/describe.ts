import { localDate, startOfDate } from '../../domain/calendar/local-date.ts';
import type { SilentClient } from '../../domain/reports/report.ts';
import type { Overview } from '../../domain/weekly-overviews/overview-schedule.ts';
import type { SomeThreads, WeekOverview } from '../../domain/weekly-overviews/week.ts';
import type { ReportFilter } from '../../ports/report-store.ts';
import { viewerOf } from '../access/viewer-of.ts';
import type { ActorContext } from '../context.ts';
import { recallPerson } from '../people/recall.ts';
import { countThreads } from '../reports/count-threads.ts';
import { forecastNudges } from '../threads/forecast.ts';
import { withSilence } from '../threads/shared/with-silence.ts';

const WORKING_DAYS = 5;
const DAYS_OF_A_WEEK = 7;
const LONGEST = 5;
/** Maximum number of clients waiting for a decision that an overview names; the list shows the others. */
const UNDECIDED = 60;
const CAME_BACK = 10;

async function longest(ctx: ActorContext, { viewer, ownerId }: ReportFilter): Promise<SilentClient[]> {
  const filter = { status: 'open', ...(ownerId !== undefined && { ownerId }) } as const;
  const page = { limit: LONGEST, offset: 0, order: { by: 'silence' } } as const;
  const { threads } = await ctx.store.threads.list(viewer, filter, page);
  return Promise.all(threads.map((thread) => withSilence(ctx, thread)));
}

/** Threads that have reached the end of their schedule and are neither paused nor muted. */
function undecided(ctx: ActorContext, { viewer, ownerId }: ReportFilter): Promise<SomeThreads> {
  const filter = {
    status: 'open',
    hasNextNudge: false,
    pausedAt: { now: ctx.now, is: false },
    ...(ownerId !== undefined && { ownerId }),
  } as const;
  return ctx.store.threads.list(viewer, filter, { limit: UNDECIDED, offset: 0, order: { by: 'silence' } });
}

/** Clients who replied within the last seven days after a follow-up. */
async function cameBack(ctx: ActorContext, filter: ReportFilter, timeZone: string): Promise<SomeThreads> {
  const today = localDate(ctx.now, timeZone);
  const span = { from: startOfDate(today, timeZone, -DAYS_OF_A_WEEK), to: ctx.now };
  const numbers = await ctx.store.reports.revivedNumbers(filter, span);
  const some = numbers.slice(0, CAME_BACK);
  const threads = await Promise.all(some.map((number) => ctx.store.threads.findFor(filter.viewer, number)));
  return { threads: threads.filter((thread) => thread !== null), total: numbers.length };
}

/** Returns the current content of an overview, limited to what the person who set it (`ctx.actor`) may see. */
export async function describeOverview(
  ctx: ActorContext,
  { recipient }: Pick<Overview, 'recipient'>,
): Promise<WeekOverview> {
  const { actor, now } = ctx;
  const reader = await recallPerson(ctx, actor);
  const isOwn = recipient.kind === 'person';
  const viewer = await viewerOf(ctx, actor);
  const filter: ReportFilter = { viewer, ...(isOwn && { ownerId: actor.userId }) };
  await countThreads(ctx, actor.teamId, { limit: Number.POSITIVE_INFINITY });
  const { nudges } = await forecastNudges(ctx, { scope: isOwn ? 'mine' : 'team', days: WORKING_DAYS });
  return {
    reader,
    recipient,
    now,
    due: nudges,
    longest: await longest(ctx, filter),
    cameBack: await cameBack(ctx, filter, reader.timeZone),
    undecided: await undecided(ctx, filter),
  };
}
