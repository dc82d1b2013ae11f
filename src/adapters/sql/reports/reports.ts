import { type Kysely, type RawBuilder, sql } from 'kysely';
import { CATEGORIES, type Outcome, type ThreadCategory } from '../../../domain/threads/thread.ts';
import type { CountedRow, OpenRow, ReportFilter, ReportStore } from '../../../ports/report-store.ts';
import type { Tables } from '../schema.ts';
import { rowToThread } from '../threads/thread-row.ts';
import { mayNeedYou, needsYou } from '../threads/urgency.ts';
import { visibleThreads } from '../threads/visible-threads.ts';
import { countedThreads, countsEverything, ofCountedThread } from './counted-threads.ts';
import { inTurn, numberParts } from './in-parts.ts';
import { keepFigures } from './keep-figures.ts';
import { revivals } from './revivals.ts';

const ONE_DAY = 86_400_000;

const COUNT = sql<number>`count(*)`.as('count');
const MINOR = sql<number | null>`sum(amount_minor)`.as('minor');

/**
 * The parts in which rows are summed: by type, if an index returns them in that order; otherwise all at once, because
 * few threads are looked up directly.
 */
function partsOf(filter: ReportFilter): readonly (ThreadCategory | null)[] {
  return countsEverything(filter) ? CATEGORIES : [null];
}

/**
 * The category column for grouping: plain, to use the order of an index, or as an expression, because otherwise
 * SQLite would scan that index instead of looking up the rows of a few threads.
 */
const BY_INDEX = sql<string>`category`;
const BY_ROW = sql<string>`category || ''`;

const categoryIn = (filter: ReportFilter) => (countsEverything(filter) ? BY_INDEX : BY_ROW);

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
      const rows = await inTurn(await numberParts(db, filter.viewer.teamId), ({ from, to }) =>
        openSums(
          countedThreads(db, filter)
            .where('status', '=', 'open')
            .where('number', '>=', from)
            .where('number', '<', to)
            .where(mayNeedYou(filter.viewer.teamId, today))
            .where(needsYou(today)),
          BY_ROW,
        ),
      );
      return rows.map(toOpenRow);
    },

    outcomeRows: async (filter, { from, to }) => {
      const rows = await db
        .selectFrom('report_closings')
        .where('team_id', '=', filter.viewer.teamId)
        .where('closed_at', '>=', from)
        .where('closed_at', '<', to)
        .where(({ eb, or }) => or([eb('reopened_at', 'is', null), eb('reopened_at', '>=', to)]))
        .where(ofCountedThread(db, filter))
        .select(['outcome', 'amount_currency', COUNT, MINOR])
        .groupBy(['outcome', 'amount_currency'])
        .execute();
      return rows.map((row) => ({ ...counted(row), outcome: row.outcome as Outcome }));
    },
  };
}

function lengths(db: Kysely<Tables>): Pick<ReportStore, 'silenceRows' | 'lastingRows' | 'silencesOf'> {
  return {
    silencesOf: async (filter, clientKeys, { from, to }, limit) => {
      if (clientKeys.length === 0) return [];
      // Two queries, one after the other, because for a join SQLite would scan all silences.
      const threads = await visibleThreads(db, filter.viewer)
        .where('client_key', 'in', clientKeys)
        .select(['number', 'client_key'])
        .limit(limit)
        .execute();
      if (threads.length === 0) return [];
      const keys = new Map(threads.map(({ number, client_key }) => [number, client_key]));
      const rows = await db
        .selectFrom('report_silences')
        .where('team_id', '=', filter.viewer.teamId)
        .where('thread_number', 'in', [...keys.keys()])
        .where('started_at', '>=', from)
        .where('started_at', '<', to)
        .select(['thread_number', 'started_at', 'tenths', 'ending'])
        .orderBy('started_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        clientKey: keys.get(row.thread_number) ?? '',
        startedAt: row.started_at,
        days: row.ending === 'lasting' ? null : (row.tenths ?? 0) / 10,
        replied: row.ending === 'replied',
      }));
    },

    silenceRows: async (filter, { from, to }) => {
      const rows = await inTurn(partsOf(filter), (category) =>
        db
          .selectFrom('report_silences')
          .where('team_id', '=', filter.viewer.teamId)
          .$if(category !== null, (q) => q.where('category', '=', category ?? ''))
          .where('ending', '<>', sql.lit('lasting'))
          .where('started_at', '>=', from)
          .where('started_at', '<', to)
          .where(ofCountedThread(db, filter))
          .select([categoryIn(filter).as('type'), 'ending', 'tenths', COUNT])
          .groupBy([categoryIn(filter), 'ending', 'tenths'])
          .execute(),
      );
      return rows.map(({ type, ending, tenths, count }) => ({
        category: type as ThreadCategory,
        days: (tenths ?? 0) / 10,
        replied: ending === 'replied',
        count: Number(count),
      }));
    },

    lastingRows: async (filter, { from, to }) => {
      const day = sql<number>`started_at / ${sql.lit(ONE_DAY)}`;
      const rows = await inTurn(partsOf(filter), (category) =>
        db
          .selectFrom('report_silences')
          .where('team_id', '=', filter.viewer.teamId)
          .$if(category !== null, (q) => q.where('category', '=', category ?? ''))
          .where('ending', '=', sql.lit('lasting'))
          .where('started_at', '>=', from)
          .where('started_at', '<', to)
          .where(ofCountedThread(db, filter))
          .select([categoryIn(filter).as('type'), day.as('day'), COUNT])
          .groupBy([categoryIn(filter), day])
          .execute(),
      );
      return rows.map(({ type, day: begun, count }) => ({
        category: type as ThreadCategory,
        day: Number(begun) * ONE_DAY,
        count: Number(count),
      }));
    },
  };
}

/** The figures of the reports, in SQL. */
export function sqlReports(db: Kysely<Tables>): ReportStore {
  return { ...counting(db), ...totals(db), ...lengths(db), ...revivals(db) };
}
