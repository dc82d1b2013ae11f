import { type Kysely, sql } from 'kysely';
import type { ThreadCategory } from '../../../domain/threads/thread.ts';
import type { ReportFilter, ReportSpan, ReportStore, SilenceRow } from '../../../ports/report-store.ts';
import type { Tables } from '../schema.ts';
import { visibleThreads } from '../threads/visible-threads.ts';
import { countsEverything, momentOf, ofCountedThread } from './counted-threads.ts';
import { BLOCK, daysOf, ONE_DAY, SILENCE_LENGTH, splitSpan, sumsOfDays } from './daily-sums.ts';

const COUNT = sql<number>`count(*)`.as('count');

function toSilenceRow({ what, count }: { readonly what: string; readonly count: number }): SilenceRow {
  const [category = '', ending, tenths] = what.split('/');
  return {
    category: category as ThreadCategory,
    days: Number(tenths) / 10,
    replied: ending === 'replied',
    count: Number(count),
  };
}

/** The silences of the counted threads that began in a span. */
function silencesIn(db: Kysely<Tables>, filter: ReportFilter, { from, to }: ReportSpan) {
  const started = momentOf('started_at', countsEverything(filter));
  return db
    .selectFrom('report_silences')
    .where('team_id', '=', filter.viewer.teamId)
    .where(started, '>=', from)
    .where(started, '<', to)
    .where(ofCountedThread(db, filter));
}

async function endedIn(db: Kysely<Tables>, filter: ReportFilter, span: ReportSpan) {
  return silencesIn(db, filter, span)
    .where('ending', '<>', sql.lit('lasting'))
    .select([SILENCE_LENGTH.as('what'), COUNT])
    .groupBy(SILENCE_LENGTH)
    .execute();
}

async function lastingIn(db: Kysely<Tables>, filter: ReportFilter, span: ReportSpan) {
  const day = sql<number>`started_at / ${sql.lit(ONE_DAY)}`;
  return silencesIn(db, filter, span)
    .where('ending', '=', sql.lit('lasting'))
    .select(['category as what', day.as('day'), COUNT])
    .groupBy(['category', day])
    .execute();
}

/** How long silences lasted: from the stored sums of days if a report counts all threads. */
export function lengths(db: Kysely<Tables>): Pick<ReportStore, 'silenceRows' | 'lastingRows' | 'silencesOf'> {
  return {
    silenceRows: async (filter, span) => {
      if (!countsEverything(filter)) return (await endedIn(db, filter, span)).map(toSilenceRow);
      const { days, rest } = splitSpan(span, BLOCK);
      const sums = await sumsOfDays(db, filter.viewer.teamId, 'ended', days);
      const rows = sums.filter(({ count }) => Number(count) > 0).map(toSilenceRow);
      for (const part of rest) rows.push(...(await endedIn(db, filter, part)).map(toSilenceRow));
      return rows;
    },

    lastingRows: async (filter, span) => {
      const isAll = countsEverything(filter);
      const { days, rest } = isAll ? splitSpan(span) : { days: { from: 0, to: 0 }, rest: [span] };
      const stored = daysOf(db, filter.viewer.teamId, 'lasting', days).where('count', '>', 0);
      const rows = isAll ? await stored.select(['what', 'day', 'count']).execute() : [];
      for (const part of rest) rows.push(...(await lastingIn(db, filter, part)));
      return rows.map(({ what, day, count }) => ({
        category: what as ThreadCategory,
        day: Number(day) * ONE_DAY,
        count: Number(count),
      }));
    },

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
        .where(momentOf('started_at', false), '>=', from)
        .where(momentOf('started_at', false), '<', to)
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
  };
}
