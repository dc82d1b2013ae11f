import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { ReportSpan } from '../../../ports/report-store.ts';
import { lockRows } from '../engine.ts';
import type { Tables } from '../schema.ts';

/** The length (ms) of the UTC days whose sums are stored. */
export const ONE_DAY = 86_400_000;
/** Ended silences are summed up over this many days: for single days there would be nearly as many sums as silences. */
export const BLOCK = 32;

const dayOf = (column: string) => sql<number>`${sql.ref(column)} / ${sql.lit(ONE_DAY)}`;
const blockOf = (column: string) =>
  sql<number>`${sql.ref(column)} / ${sql.lit(BLOCK * ONE_DAY)} * ${sql.lit(BLOCK)}`;

/** The kind of a follow-up as one text: `offer/check_in/email/0`; unknown parts are empty. */
export const FOLLOW_UP_KIND = sql<string>`category || '/' || coalesce(remedy, '') || '/' || channel || '/' ||
  coalesce(cast(is_custom as text), '')`;

/** The length of a silence and how it ended, as one text: `offer/replied/25` (tenths of a working day). */
export const SILENCE_LENGTH = sql<string>`category || '/' || ending || '/' || cast(coalesce(tenths, 0) as text)`;

/** A missing currency is an empty string, because part of a key cannot be null. */
export const CURRENCY = sql<string>`coalesce(amount_currency, '')`;
const NO_CURRENCY = sql<string>`cast('' as text)`;

const MINOR = sql<number>`coalesce(sum(amount_minor), 0)`;
const NOTHING = sql<number>`0`;

/** What is summed up of which rows, over which days, and what distinguishes the sums. */
interface DaySum {
  readonly table: 'report_silences' | 'report_follow_ups' | 'report_closings';
  readonly where: RawBuilder<SqlBool>;
  readonly day: RawBuilder<number>;
  readonly what: RawBuilder<string>;
  readonly currency: RawBuilder<string>;
  readonly amount: RawBuilder<number>;
}

const SUMS = {
  follow_up: {
    table: 'report_follow_ups',
    where: sql`1 = 1`,
    day: dayOf('occurred_at'),
    what: FOLLOW_UP_KIND,
    currency: NO_CURRENCY,
    amount: sql`sum(replied)`,
  },
  revived: {
    table: 'report_silences',
    where: sql`ending = 'replied' and follow_ups > 0`,
    day: dayOf('ended_at'),
    what: NO_CURRENCY,
    currency: CURRENCY,
    amount: MINOR,
  },
  ended: {
    table: 'report_silences',
    where: sql`ending <> 'lasting'`,
    day: blockOf('started_at'),
    what: SILENCE_LENGTH,
    currency: NO_CURRENCY,
    amount: NOTHING,
  },
  lasting: {
    table: 'report_silences',
    where: sql`ending = 'lasting'`,
    day: dayOf('started_at'),
    what: sql.ref<string>('category'),
    currency: NO_CURRENCY,
    amount: NOTHING,
  },
  closed: {
    table: 'report_closings',
    where: sql`reopened_at is null`,
    day: dayOf('closed_at'),
    what: sql.ref<string>('outcome'),
    currency: CURRENCY,
    amount: MINOR,
  },
} as const satisfies Readonly<Record<string, DaySum>>;

type DayKind = keyof typeof SUMS;

/** The silences of a workspace that ended with a reply after a follow-up. */
export function revivedSilences(db: Kysely<Tables>, teamId: string) {
  return db
    .selectFrom('report_silences')
    .where('team_id', '=', teamId)
    .where('ending', '=', sql.lit('replied'))
    .where('follow_ups', '>', sql.lit(0));
}

/**
 * Adds the figures of these threads of one workspace to the sums of the days, or subtracts them, inside the caller's
 * transaction, in which nobody else can count them.
 */
export async function addToDays(
  db: Kysely<Tables>,
  teamId: string,
  numbers: readonly number[],
  sign: 1 | -1,
): Promise<void> {
  await lockRows(
    db,
    db
      .selectFrom('client_threads')
      .select('number')
      .where('team_id', '=', teamId)
      .where('number', 'in', numbers)
      .orderBy('number'),
  ).execute();
  const times = sql.lit(sign);
  for (const [kind, { table, where, day, what, currency, amount }] of Object.entries<DaySum>(SUMS)) {
    // Sorted, so that two transactions lock the sums in the same order.
    await sql`insert into report_days (team_id, kind, day, what, currency, count, amount)
      select team_id, ${sql.lit(kind)}, ${day}, ${what}, ${currency}, ${times} * count(*), ${times} * ${amount}
      from ${sql.table(table)}
      where team_id = ${teamId} and thread_number in (${sql.join(numbers)}) and ${where}
      group by team_id, ${day}, ${what}, ${currency} order by 3, 4, 5
      on conflict (team_id, kind, day, what, currency) do update
      set count = report_days.count + excluded.count, amount = report_days.amount + excluded.amount`.execute(
      db,
    );
  }
}

/** A sum over rows of one kind; some engines return sums as text. */
export interface Sum {
  readonly what: string;
  readonly currency: string;
  readonly count: number;
  readonly amount: number;
}

/** The stored sums of one kind over all threads of a workspace, for days since 1970, `[from, to)`. */
export function sumsOfDays(
  db: Kysely<Tables>,
  teamId: string,
  kind: DayKind,
  { from, to }: ReportSpan,
): Promise<readonly Sum[]> {
  return daysOf(db, teamId, kind, { from, to })
    .select(['what', 'currency', sql<number>`sum(count)`.as('count'), sql<number>`sum(amount)`.as('amount')])
    .groupBy(['what', 'currency'])
    .execute();
}

/** The query for the stored sums of one kind, for days since 1970, `[from, to)`. */
export function daysOf(db: Kysely<Tables>, teamId: string, kind: DayKind, { from, to }: ReportSpan) {
  return db
    .selectFrom('report_days')
    .where('team_id', '=', teamId)
    .where('kind', '=', kind)
    .where('day', '>=', from)
    .where('day', '<', to);
}

/** A span split into whole days, and the rest before and after them (UTC ms). */
export interface SplitSpan {
  /** Days since 1970, `[from, to)`; empty if the span contains no whole day. */
  readonly days: ReportSpan;
  /** The same days in UTC ms. */
  readonly whole: ReportSpan;
  readonly rest: readonly ReportSpan[];
}

/** Splits a span at UTC days, or at blocks of days: their sums are already stored. */
export function splitSpan({ from, to }: ReportSpan, length = 1): SplitSpan {
  const first = Math.ceil(from / (length * ONE_DAY)) * length;
  const last = Math.floor(to / (length * ONE_DAY)) * length;
  if (first >= last) return { days: { from: 0, to: 0 }, whole: { from: 0, to: 0 }, rest: [{ from, to }] };
  const whole = { from: first * ONE_DAY, to: last * ONE_DAY };
  const rest = [
    { from, to: whole.from },
    { from: whole.to, to },
  ];
  return { days: { from: first, to: last }, whole, rest: rest.filter((part) => part.from < part.to) };
}
