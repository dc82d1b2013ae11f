import { type Kysely, sql } from 'kysely';
import type { ReportSpan } from '../../../ports/report-store.ts';
import { lockRows } from '../engine.ts';
import type { Tables } from '../schema.ts';

/** The length (ms) of the UTC days whose sums are stored. */
const ONE_DAY = 86_400_000;

const KEY = ['team_id', 'kind', 'day', 'what', 'currency'] as const;

const dayOf = (column: 'occurred_at' | 'ended_at') => sql<number>`${sql.ref(column)} / ${sql.lit(ONE_DAY)}`;

/** The kind of a follow-up as one text: `offer/check_in/email/0`; unknown parts are empty. */
export const FOLLOW_UP_KIND = sql<string>`category || '/' || coalesce(remedy, '') || '/' || channel || '/' ||
  coalesce(cast(is_custom as text), '')`;

/** A missing currency is an empty string, because part of a key cannot be null. */
export const CURRENCY = sql<string>`coalesce(amount_currency, '')`;

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
  const followUps = db
    .selectFrom('report_follow_ups')
    .where('team_id', '=', teamId)
    .where('thread_number', 'in', numbers)
    .select(['team_id', sql<string>`'follow_up'`.as('kind'), dayOf('occurred_at').as('day')])
    .select([FOLLOW_UP_KIND.as('what'), sql<string>`''`.as('currency')])
    .select([sql<number>`${times} * count(*)`.as('count'), sql<number>`${times} * sum(replied)`.as('amount')])
    .groupBy(['team_id', 'day', 'what'])
    .orderBy('day')
    .orderBy('what');
  const revived = revivedSilences(db, teamId)
    .where('thread_number', 'in', numbers)
    .select(['team_id', sql<string>`'revived'`.as('kind'), sql<number>`${dayOf('ended_at')}`.as('day')])
    .select([sql<string>`''`.as('what'), CURRENCY.as('currency')])
    .select([sql<number>`${times} * count(*)`.as('count')])
    .select([sql<number>`${times} * coalesce(sum(amount_minor), 0)`.as('amount')])
    .groupBy(['team_id', 'day', 'currency'])
    .orderBy('day')
    .orderBy('currency');
  for (const sums of [followUps, revived]) {
    await db
      .insertInto('report_days')
      .columns([...KEY, 'count', 'amount'])
      .expression(sums)
      .onConflict((conflict) =>
        conflict.columns([...KEY]).doUpdateSet({
          count: sql<number>`report_days.count + excluded.count`,
          amount: sql<number>`report_days.amount + excluded.amount`,
        }),
      )
      .execute();
  }
}

/** A span split into whole days, and the rest before and after them (UTC ms). */
export interface SplitSpan {
  /** Days since 1970, `[from, to)`; empty if the span contains no whole day. */
  readonly days: ReportSpan;
  /** The same days in UTC ms. */
  readonly whole: ReportSpan;
  readonly rest: readonly ReportSpan[];
}

/** Splits a span at UTC days: the sums of whole days are already stored. */
export function splitSpan({ from, to }: ReportSpan): SplitSpan {
  const first = Math.ceil(from / ONE_DAY);
  const last = Math.floor(to / ONE_DAY);
  if (first >= last) return { days: { from: 0, to: 0 }, whole: { from: 0, to: 0 }, rest: [{ from, to }] };
  const whole = { from: first * ONE_DAY, to: last * ONE_DAY };
  const rest = [
    { from, to: whole.from },
    { from: whole.to, to },
  ];
  return { days: { from: first, to: last }, whole, rest: rest.filter((part) => part.from < part.to) };
}
