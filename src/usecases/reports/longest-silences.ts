import { type WorkingCalendar, workingDays, workingTimeBetween } from '../../domain/calendar/calendar.ts';
import type { MedianTime, SilentClient } from '../../domain/reports/report.ts';
import { medianTimeOf } from '../../domain/reports/sum-rows.ts';
import { searchKey } from '../../domain/text/search-key.ts';
import type { Turn } from '../../domain/threads/turn.ts';
import type { ReportFilter, ReportSpan } from '../../ports/report-store.ts';
import type { ThreadFilter } from '../../ports/thread-store.ts';
import type { Context } from '../context.ts';
import { withSilence } from '../threads/shared/with-silence.ts';

const LONGEST = 5;
/** Maximum number of silences from which the usual reply times are computed. */
const SILENCES = 500;

/** What a report counts: the clients, the time, and the reader's working days for silences that are still going on. */
export interface Counted {
  readonly filter: ReportFilter;
  readonly span: ReportSpan;
  readonly calendar: WorkingCalendar;
}

/** How many working days a silence that began at `startedAt` (UTC ms) has lasted. */
export function lastedSince({ now }: Context, calendar: WorkingCalendar, startedAt: number): number {
  return workingDays(calendar, workingTimeBetween(calendar, startedAt, now));
}

/** How long each of these clients takes to reply, by the client's key. */
async function usualTimes(
  ctx: Context,
  { filter, span, calendar }: Counted,
  keys: readonly string[],
): Promise<ReadonlyMap<string, MedianTime>> {
  const silences = await ctx.store.reports.silencesOf(filter, keys, span, SILENCES);
  return new Map(
    keys.map((key) => {
      const own = silences.filter(({ clientKey }) => clientKey === key);
      const buckets = own.map(({ days, startedAt, replied }) => ({
        days: days ?? lastedSince(ctx, calendar, startedAt),
        replied: Number(replied),
        open: Number(!replied),
      }));
      return [key, medianTimeOf(buckets)];
    }),
  );
}

/** The clients with the longest current silences, in one turn, and how long each usually takes to reply. */
export async function longestSilences(
  ctx: Context,
  of: Counted,
  turn: Turn,
): Promise<readonly SilentClient[]> {
  const { viewer, ...only } = of.filter;
  const filter: ThreadFilter = { ...only, status: 'open', turn };
  const page = { limit: LONGEST, offset: 0, order: { by: 'silence' } } as const;
  const { threads } = await ctx.store.threads.list(viewer, filter, page);
  const keys = [...new Set(threads.map(({ client }) => searchKey(client)))];
  const usual = await usualTimes(ctx, of, keys);
  return Promise.all(
    threads.map(async (thread) => ({
      ...(await withSilence(ctx, thread)),
      usual: usual.get(searchKey(thread.client)),
    })),
  );
}
