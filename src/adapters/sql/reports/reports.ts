import { type Kysely, sql } from 'kysely';
import type { RevivalCount } from '../../../domain/reports/report.ts';
import { CATEGORIES, type Outcome, type ThreadCategory } from '../../../domain/threads/thread.ts';
import type { CountedRow, OpenRow, ReportFilter, ReportStore } from '../../../ports/report-store.ts';
import type { Tables } from '../schema.ts';
import { rowToThread } from '../threads/thread-row.ts';
import { needsYou } from '../threads/urgency.ts';
import { countedThreads, countsEverything, ofCountedThread } from './counted-threads.ts';
import { inTurn, numberParts } from './in-parts.ts';
import { keepFigures } from './keep-figures.ts';

const ONE_DAY = 86_400_000;

const COUNT = sql<number>`count(*)`.as('count');
const MINOR = sql<number | null>`sum(amount_minor)`.as('minor');

/**
 * The parts in which rows are summed up: type by type where an index gives them in order, and at once where the threads
 * are few, so that their own rows are looked up instead.
 */
function partsOf(filter: ReportFilter): readonly (ThreadCategory | null)[] {
  return countsEverything(filter) ? CATEGORIES : [null];
}

/**
 * The column of types as it is grouped by: where the threads are few, as an expression, since SQLite would otherwise walk
 * through the index of types instead of looking up their rows.
 */
function categoryIn(filter: ReportFilter) {
  return countsEverything(filter) ? sql<string>`category` : sql<string>`category || ''`;
}

/** Sums come as text from some engines. */
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

function totals(
  db: Kysely<Tables>,
): Pick<ReportStore, 'openRows' | 'outcomeRows' | 'revivedRows' | 'revivedNumbers'> {
  return {
    openRows: async (filter, today) => {
      const rows = await inTurn(await numberParts(db, filter.viewer.teamId), ({ from, to }) =>
        countedThreads(db, filter)
          .where('status', '=', 'open')
          .where('number', '>=', from)
          .where('number', '<', to)
          .select([
            'category',
            'owner_id',
            'waiting_on',
            'amount_currency',
            needsYou(today).as('needs_you'),
            COUNT,
            MINOR,
          ])
          .groupBy(['category', 'owner_id', 'waiting_on', 'amount_currency', 'needs_you'])
          .execute(),
      );
      return rows.map((row) => ({
        ...counted(row),
        category: row.category as ThreadCategory,
        ownerId: row.owner_id,
        waitingOn: row.waiting_on as OpenRow['waitingOn'],
        needsYou: Boolean(row.needs_you),
      }));
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

    revivedRows: async (filter, span) => {
      const { teamId } = filter.viewer;
      const rows = await inTurn(await numberParts(db, teamId), ({ from, to }) =>
        db
          .selectFrom(
            db
              .selectFrom('report_silences')
              .where('team_id', '=', teamId)
              .where('ending', '=', sql.lit('replied'))
              .where('follow_ups', '>', sql.lit(0))
              .where('thread_number', '>=', from)
              .where('thread_number', '<', to)
              .where('ended_at', '>=', span.from)
              .where('ended_at', '<', span.to)
              .where(ofCountedThread(db, filter))
              .select(['thread_number', 'amount_currency', 'amount_minor'])
              .distinct()
              .as('revived'),
          )
          .select(['amount_currency', COUNT, MINOR])
          .groupBy('amount_currency')
          .execute(),
      );
      return rows.map(counted);
    },

    revivedNumbers: async (filter, { from, to }) => {
      const rows = await db
        .selectFrom('report_silences')
        .where('team_id', '=', filter.viewer.teamId)
        .where('ending', '=', sql.lit('replied'))
        .where('follow_ups', '>', sql.lit(0))
        .where('ended_at', '>=', from)
        .where('ended_at', '<', to)
        .where(ofCountedThread(db, filter))
        .select((eb) => ['thread_number', eb.fn.max('ended_at').as('last')])
        .groupBy('thread_number')
        .orderBy('last', 'desc')
        .execute();
      return rows.map(({ thread_number: number }) => number);
    },
  };
}

function lengths(db: Kysely<Tables>): Pick<ReportStore, 'silenceRows' | 'lastingRows' | 'revivalRows'> {
  return {
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

    revivalRows: async (filter, { from, to }, now) => {
      const kind = ['remedy', 'channel', 'is_custom'] as const;
      const rows = await inTurn(partsOf(filter), (category) =>
        db
          .selectFrom('report_follow_ups')
          .where('team_id', '=', filter.viewer.teamId)
          .$if(category !== null, (q) => q.where('category', '=', category ?? ''))
          .where('occurred_at', '>=', from)
          .where('occurred_at', '<', to)
          .where('settled_at', '<=', now)
          .where(ofCountedThread(db, filter))
          .select([categoryIn(filter).as('type'), ...kind, COUNT, sql<number>`sum(replied)`.as('replied')])
          .groupBy([categoryIn(filter), ...kind])
          .execute(),
      );
      return rows.map(({ type, remedy, channel, is_custom, count, replied }) => ({
        remedy: remedy as RevivalCount['remedy'],
        channel: channel as RevivalCount['channel'],
        category: type as ThreadCategory,
        isCustom: is_custom === null ? null : is_custom === 1,
        cases: Number(count),
        replied: Number(replied),
      }));
    },
  };
}

/** The figures of the reports in SQL. */
export function sqlReports(db: Kysely<Tables>): ReportStore {
  return { ...counting(db), ...totals(db), ...lengths(db) };
}
