import { type Kysely, sql } from 'kysely';
import type { RevivalCount, RevivalKey } from '../../../domain/reports/report.ts';
import type { CountedRow, ReportFilter, ReportSpan, ReportStore } from '../../../ports/report-store.ts';
import type { Tables } from '../schema.ts';
import { countsEverything, momentOf, ofCountedThread } from './counted-threads.ts';
import { CURRENCY, FOLLOW_UP_KIND, revivedSilences, type Sum, splitSpan, sumsOfDays } from './daily-sums.ts';

const NONE = sql<string>`''`;
const COUNTED = { count: sql<number>`count(*)`.as('count') };

function toRevival({ what, count, amount }: Sum): RevivalCount {
  const [category, remedy, channel, isCustom] = what.split('/');
  return {
    category: category as RevivalKey['category'],
    remedy: (remedy || null) as RevivalKey['remedy'],
    channel: channel as RevivalKey['channel'],
    isCustom: isCustom ? isCustom === '1' : null,
    cases: Number(count),
    replied: Number(amount),
  };
}

const toCounted = ({ currency, count, amount }: Sum): CountedRow => ({
  count: Number(count),
  currency: currency || null,
  minor: Number(amount),
});

/** Combines sums of the same kind, and leaves out those with a count of zero. */
function addedUp(sums: readonly Sum[]): readonly Sum[] {
  const byWhat = new Map<string, Sum>();
  for (const { what, currency, count, amount } of sums) {
    const key = `${what} ${currency}`;
    const before = byWhat.get(key);
    byWhat.set(key, {
      what,
      currency,
      count: Number(count) + (before?.count ?? 0),
      amount: Number(amount) + (before?.amount ?? 0),
    });
  }
  return [...byWhat.values()].filter(({ count }) => count > 0);
}

const less = (sums: readonly Sum[]): readonly Sum[] =>
  sums.map((sum) => ({ ...sum, count: -Number(sum.count), amount: -Number(sum.amount) }));

/** The follow-ups in a span by kind, and whether their effect is known at `now` (UTC ms). */
function followUps(
  db: Kysely<Tables>,
  filter: ReportFilter,
  { from, to }: ReportSpan,
  { now, isKnown }: { readonly now: number; readonly isKnown: boolean },
) {
  // Only few follow-ups are unsettled, so they are found by `settled_at` and not by their date.
  const occurred = momentOf('occurred_at', isKnown && countsEverything(filter));
  return db
    .selectFrom('report_follow_ups')
    .where('team_id', '=', filter.viewer.teamId)
    .where(occurred, '>=', from)
    .where(occurred, '<', to)
    .where(momentOf('settled_at', !isKnown || countsEverything(filter)), isKnown ? '<=' : '>', now)
    .where(ofCountedThread(db, filter))
    .select([FOLLOW_UP_KIND.as('what'), NONE.as('currency'), COUNTED.count])
    .select(sql<number>`sum(replied)`.as('amount'))
    .groupBy(FOLLOW_UP_KIND)
    .execute();
}

/**
 * The clients who were revived in a part of a span, by currency: those for the first time since `since`, or (`again`)
 * those who had been revived before in that time.
 */
function revived(
  db: Kysely<Tables>,
  filter: ReportFilter,
  { from, to }: ReportSpan,
  { since, again }: { readonly since: number; readonly again: boolean },
) {
  // Only few clients came back again, so they are found by `revived_before`.
  const ended = momentOf('ended_at', !again && countsEverything(filter));
  return revivedSilences(db, filter.viewer.teamId)
    .where(ended, '>=', from)
    .where(ended, '<', to)
    .where(({ and, eb, or }) =>
      again
        ? and([eb('revived_before', 'is not', null), eb('revived_before', '>=', since)])
        : or([eb('revived_before', 'is', null), eb('revived_before', '<', since)]),
    )
    .where(ofCountedThread(db, filter))
    .select([NONE.as('what'), CURRENCY.as('currency'), COUNTED.count])
    .select(sql<number>`coalesce(sum(amount_minor), 0)`.as('amount'))
    .groupBy(CURRENCY)
    .execute();
}

/**
 * The follow-ups that revived clients, and the clients revived; from the stored sums of days if a report counts all
 * threads.
 */
export function revivals(
  db: Kysely<Tables>,
): Pick<ReportStore, 'revivalRows' | 'revivedRows' | 'revivedNumbers'> {
  return {
    revivalRows: async (filter, span, now) => {
      const known = { now, isKnown: true };
      if (!countsEverything(filter)) return (await followUps(db, filter, span, known)).map(toRevival);
      const { days, whole, rest } = splitSpan(span);
      const sums = [...(await sumsOfDays(db, filter.viewer.teamId, 'follow_up', days))];
      sums.push(...less(await followUps(db, filter, whole, { now, isKnown: false })));
      for (const part of rest) sums.push(...(await followUps(db, filter, part, known)));
      return addedUp(sums).map(toRevival);
    },

    revivedRows: async (filter, span) => {
      const first = { since: span.from, again: false };
      if (!countsEverything(filter)) return (await revived(db, filter, span, first)).map(toCounted);
      const { days, whole, rest } = splitSpan(span);
      const sums = [...(await sumsOfDays(db, filter.viewer.teamId, 'revived', days))];
      sums.push(...less(await revived(db, filter, whole, { since: span.from, again: true })));
      for (const part of rest) sums.push(...(await revived(db, filter, part, first)));
      return addedUp(sums).map(toCounted);
    },

    revivedNumbers: async (filter, { from, to }) => {
      const rows = await revivedSilences(db, filter.viewer.teamId)
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
