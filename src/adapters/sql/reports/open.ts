import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { ThreadCategory } from '../../../domain/threads/thread.ts';
import type { Turn } from '../../../domain/threads/turn.ts';
import type { Today } from '../../../domain/threads/urgency.ts';
import type { OpenRow, OverdueRow, ReportFilter, ReportStore } from '../../../ports/report-store.ts';
import { engineOf } from '../engine.ts';
import type { Tables } from '../schema.ts';
import { IS_UNDELIVERED, needsYou, reasonsToNeedYou } from '../threads/urgency.ts';
import { countedThreads } from './counted-threads.ts';
import { inTurn, numberParts, PART } from './in-parts.ts';

const COUNT = sql<number>`count(*)`.as('count');
const MINOR = sql<number | null>`sum(amount_minor)`.as('minor');
const KEY = ['owner_id', 'waiting_on', 'amount_currency'] as const;

/**
 * The category column for grouping: plain, to use the order of an index, or as an expression, because otherwise
 * SQLite would scan that index instead of looking up the rows of a few threads.
 */
const BY_INDEX = sql<string>`category`;
const BY_ROW = sql<string>`category || ''`;

type Threads = ReturnType<typeof countedThreads>;

function openThreads(db: Kysely<Tables>, filter: ReportFilter): Threads {
  // A literal, so that the indexes of open threads are used.
  return countedThreads(db, filter).where('status', '=', sql.lit('open'));
}

/** Sums of threads by type, owner, turn and currency. */
function openSums(threads: Threads, category: RawBuilder<string>) {
  return threads
    .select([category.as('type'), ...KEY, COUNT, MINOR])
    .groupBy([category, ...KEY])
    .execute();
}

type OpenSum = Awaited<ReturnType<typeof openSums>>[number];

/** Converts a row of sums; some engines return sums as text. */
function toOverdueRow(row: OpenSum): OverdueRow {
  return {
    category: row.type as ThreadCategory,
    ownerId: row.owner_id,
    count: Number(row.count),
    currency: row.amount_currency,
    minor: Number(row.minor ?? 0),
  };
}

const keyOf = (row: OpenSum) => JSON.stringify([row.type, ...KEY.map((column) => row[column])]);

/** Moves the threads to which our mail did not arrive, which are few, from our turn to a turn of their own. */
function withUndelivered(all: readonly OpenSum[], undelivered: readonly OpenSum[]): readonly OpenRow[] {
  const moved = new Map(undelivered.map((row) => [keyOf(row), toOverdueRow(row)]));
  const others = all.map((sum) => {
    const row = { ...toOverdueRow(sum), turn: sum.waiting_on as Turn };
    const less = moved.get(keyOf(sum));
    return less ? { ...row, count: row.count - less.count, minor: row.minor - less.minor } : row;
  });
  return [
    ...others.filter(({ count }) => count > 0),
    ...undelivered.map((row) => ({ ...toOverdueRow(row), turn: 'undelivered' as const })),
  ];
}

/** The threads for one of the reasons to need somebody, to be combined with those for the others. */
function forReason(threads: Threads, today: Today, reason: RawBuilder<boolean>) {
  return threads
    .where(reason)
    .where(needsYou(today))
    .select(['number', 'category', ...KEY, 'amount_minor']);
}

/** Sums of the threads that need somebody, found by the indexes of the reasons. */
function overdueSums(db: Kysely<Tables>, filter: ReportFilter, today: Today): Promise<OpenSum[]> {
  const threads = openThreads(db, filter);
  const [due, nudged, asked] = reasonsToNeedYou(today);
  const those = (reason: RawBuilder<boolean>) => forReason(threads, today, reason);
  const all = those(due).union(those(nudged)).union(those(asked));
  return db
    .selectFrom(all.as('overdue'))
    .select(['category as type', ...KEY, COUNT, MINOR])
    .groupBy(['category', ...KEY])
    .execute();
}

/** Whether so few threads may need somebody that SQLite can look at them in one statement. */
async function areFew(db: Kysely<Tables>, { viewer }: ReportFilter, today: Today): Promise<boolean> {
  const open = openThreads(db, { viewer: { ...viewer, only: null } }).select('number');
  const counts = [];
  for (const reason of reasonsToNeedYou(today)) {
    const some = await open.where(reason).limit(PART).execute();
    counts.push(some.length);
    await yieldToEventLoop();
  }
  return counts.reduce((sum, count) => sum + count, 0) < PART;
}

/** The open threads of a report: all of them, and those that need somebody. */
export function openFigures(db: Kysely<Tables>): Pick<ReportStore, 'openRows' | 'overdueRows'> {
  return {
    openRows: async (filter) => {
      const open = openThreads(db, filter);
      const undelivered = open
        .where('pending_question', 'is not', null)
        .where('waiting_on', '=', 'us')
        .where(IS_UNDELIVERED);
      return withUndelivered(await openSums(open, BY_INDEX), await openSums(undelivered, BY_ROW));
    },

    overdueRows: async (filter, today) => {
      // Only SQLite blocks the process during a statement.
      if (engineOf(db) === 'postgres' || (await areFew(db, filter, today)))
        return (await overdueSums(db, filter, today)).map(toOverdueRow);
      const overdue = openThreads(db, filter).where(needsYou(today));
      const rows = await inTurn(await numberParts(db, filter.viewer.teamId), ({ from, to }) =>
        openSums(overdue.where('number', '>=', from).where('number', '<', to), BY_ROW),
      );
      return rows.map(toOverdueRow);
    },
  };
}
