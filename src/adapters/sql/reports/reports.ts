import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Outcome, ThreadCategory } from '../../../domain/threads/thread.ts';
import type {
  CountedRow,
  OpenRow,
  ReportFilter,
  ReportSpan,
  ReportStore,
} from '../../../ports/report-store.ts';
import type { Tables } from '../schema.ts';
import { rowToThread } from '../threads/thread-row.ts';
import { mayNeedYou, needsYou } from '../threads/urgency.ts';
import { countedThreads, countsEverything, momentOf, ofCountedThread } from './counted-threads.ts';
import { CURRENCY, type Sum, splitSpan, sumsOfDays } from './daily-sums.ts';
import { inTurn, numberParts, PART } from './in-parts.ts';
import { keepFigures } from './keep-figures.ts';
import { lengths } from './lengths.ts';
import { revivals } from './revivals.ts';

const COUNT = sql<number>`count(*)`.as('count');
const MINOR = sql<number | null>`sum(amount_minor)`.as('minor');

/**
 * The category column for grouping: plain, to use the order of an index, or as an expression, because otherwise
 * SQLite would scan that index instead of looking up the rows of a few threads.
 */
const BY_INDEX = sql<string>`category`;
const BY_ROW = sql<string>`category || ''`;

/** Converts a row of sums; some engines return sums as text. */
function counted(row: {
  readonly count: number;
  readonly amount_currency: string | null;
  readonly minor: number | null;
}): CountedRow {
  return { count: Number(row.count), currency: row.amount_currency, minor: Number(row.minor ?? 0) };
}

function counting(db: Kysely<Tables>): Pick<ReportStore, 'uncountedTeams' | 'uncounted' | 'keep'> {
  return {
    uncountedTeams: async () => {
      const rows = await db
        .selectFrom('client_threads')
        .select('team_id')
        .distinct()
        .where('counted_version', 'is distinct from', sql<number>`version`)
        .execute();
      return rows.map(({ team_id }) => team_id);
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
      return rows.map(rowToThread);
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

/** Sums of threads by type, owner, turn and currency. */
function openSums(threads: ReturnType<typeof countedThreads>, category: RawBuilder<string>) {
  const others = ['owner_id', 'waiting_on', 'amount_currency'] as const;
  return threads
    .select([category.as('type'), ...others, COUNT, MINOR])
    .groupBy([category, ...others])
    .execute();
}

function toOpenRow(row: Awaited<ReturnType<typeof openSums>>[number]): OpenRow {
  return {
    ...counted(row),
    category: row.type as ThreadCategory,
    ownerId: row.owner_id,
    waitingOn: row.waiting_on as OpenRow['waitingOn'],
  };
}

function totals(db: Kysely<Tables>): Pick<ReportStore, 'openRows' | 'overdueRows' | 'outcomeRows'> {
  return {
    openRows: async (filter) => {
      // A literal, so that the index of open threads is used, which contains exactly these columns in this order.
      const open = countedThreads(db, filter).where('status', '=', sql.lit('open'));
      return (await openSums(open, BY_INDEX)).map(toOpenRow);
    },

    overdueRows: async (filter, today) => {
      const may = mayNeedYou(filter.viewer.teamId, today);
      const isOverdue = countedThreads(db, filter).where('status', '=', 'open').where(needsYou(today));
      const { rows: few } = await sql`select 1 from ${may} as few limit ${sql.lit(PART + 1)}`.execute(db);
      if (few.length <= PART) {
        return (await openSums(isOverdue.where('number', 'in', may), BY_ROW)).map(toOpenRow);
      }
      const rows = await inTurn(await numberParts(db, filter.viewer.teamId), ({ from, to }) =>
        openSums(isOverdue.where('number', '>=', from).where('number', '<', to), BY_ROW),
      );
      return rows.map(toOpenRow);
    },

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
  return { ...counting(db), ...totals(db), ...lengths(db), ...revivals(db) };
}
