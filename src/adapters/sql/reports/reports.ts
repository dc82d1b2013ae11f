import { type Kysely, sql } from 'kysely';
import type { Outcome } from '../../../domain/threads/thread.ts';
import type { ReportFilter, ReportSpan, ReportStore } from '../../../ports/report-store.ts';
import { engineOf } from '../engine.ts';
import type { EventRow, Tables } from '../schema.ts';
import { rowToEvent } from '../threads/event-row.ts';
import { rowToThread } from '../threads/thread-row.ts';
import { countsEverything, momentOf, ofCountedThread } from './counted-threads.ts';
import { CURRENCY, type Sum, splitSpan, sumsOfDays } from './daily-sums.ts';
import { keepFigures } from './keep-figures.ts';
import { lengths } from './lengths.ts';
import { openFigures } from './open.ts';
import { revivals } from './revivals.ts';

/** The histories of these threads, oldest first, by the thread's number. */
async function eventsOf(
  db: Kysely<Tables>,
  teamId: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly EventRow[]>> {
  const rows = await db
    .selectFrom('thread_events')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('thread_number', 'in', numbers)
    .orderBy('thread_number')
    .orderBy('position')
    .execute();
  const histories = new Map<number, EventRow[]>(numbers.map((number) => [number, []]));
  for (const row of rows) histories.get(row.thread_number)?.push(row);
  return histories;
}

function counting(db: Kysely<Tables>): Pick<ReportStore, 'nextUncountedTeam' | 'uncounted' | 'keep'> {
  return {
    // One workspace at a time: PostgreSQL expects nearly all threads to be uncounted, and would read the whole table.
    nextUncountedTeam: async (teamId) => {
      const row = await db
        .selectFrom('client_threads')
        .select('team_id')
        .where('counted_version', 'is distinct from', sql<number>`version`)
        .where('team_id', '>', teamId)
        .orderBy('team_id')
        .orderBy('number')
        .limit(1)
        .executeTakeFirst();
      return row?.team_id ?? null;
    },

    uncounted: async (teamId, limit) => {
      const rows = await db
        .selectFrom('client_threads')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('counted_version', 'is distinct from', sql<number>`version`)
        .orderBy('number')
        .limit(limit)
        .execute();
      const events = await eventsOf(
        db,
        teamId,
        rows.map(({ number }) => number),
      );
      return rows.map((row) => ({
        thread: rowToThread(row),
        history: (events.get(row.number) ?? []).map(rowToEvent),
      }));
    },

    keep: (threads) => db.transaction().execute((trx) => keepFigures(trx, threads)),
  };
}

const CLOSED = [
  sql<string>`outcome`.as('what'),
  CURRENCY.as('currency'),
  sql<number>`count(*)`.as('count'),
  sql<number>`coalesce(sum(amount_minor), 0)`.as('amount'),
] as const;

/** The threads closed in a span that are still closed at its end, or at `end` (UTC ms). */
function closedIn(
  db: Kysely<Tables>,
  filter: ReportFilter,
  { from, to, end = to }: ReportSpan & { readonly end?: number },
): Promise<readonly Sum[]> {
  const closed = momentOf('closed_at', countsEverything(filter));
  return db
    .selectFrom('report_closings')
    .where('team_id', '=', filter.viewer.teamId)
    .where(closed, '>=', from)
    .where(closed, '<', to)
    .where(({ eb, or }) => or([eb('reopened_at', 'is', null), eb('reopened_at', '>=', end)]))
    .where(ofCountedThread(db, filter))
    .select([...CLOSED])
    .groupBy(['outcome', CURRENCY])
    .execute();
}

/** The threads of a workspace that were closed in a span and reopened at `end` (UTC ms) or later: few. */
function reopenedAfter(
  db: Kysely<Tables>,
  teamId: string,
  { from, to }: ReportSpan,
  end: number,
): Promise<readonly Sum[]> {
  const closed = momentOf('closed_at', false);
  return db
    .selectFrom('report_closings')
    .where('team_id', '=', teamId)
    .where('reopened_at', 'is not', null)
    .where('reopened_at', '>=', end)
    .where(closed, '>=', from)
    .where(closed, '<', to)
    .select([...CLOSED])
    .groupBy(['outcome', CURRENCY])
    .execute();
}

const toOutcomeRow = ({ what, currency, count, amount }: Sum) => ({
  outcome: what as Outcome,
  currency: currency || null,
  count: Number(count),
  minor: Number(amount),
});

function outcomes(db: Kysely<Tables>): Pick<ReportStore, 'outcomeRows'> {
  return {
    outcomeRows: async (filter, span) => {
      const { teamId } = filter.viewer;
      if (!countsEverything(filter)) return (await closedIn(db, filter, span)).map(toOutcomeRow);
      const { days, whole, rest } = splitSpan(span);
      const sums = [...(await sumsOfDays(db, teamId, 'closed', days))].filter(
        ({ count }) => Number(count) > 0,
      );
      sums.push(...(await reopenedAfter(db, teamId, whole, span.to)));
      for (const part of rest)
        sums.push(...(await closedIn(db, filter, { from: part.from, to: part.to, end: span.to })));
      return sums.map(toOutcomeRow);
    },
  };
}

/** The figures of the reports, in SQL. */
export function sqlReports(db: Kysely<Tables>): ReportStore {
  // SQLite has one connection; on PostgreSQL, a report leaves most of the pool to others.
  const atOnce = engineOf(db) === 'postgres' ? 4 : 1;
  return { atOnce, ...counting(db), ...openFigures(db), ...outcomes(db), ...lengths(db), ...revivals(db) };
}
