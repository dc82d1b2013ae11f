import { type Kysely, sql } from 'kysely';
import type { ThreadStore } from '../../../ports/thread-store.ts';
import type { Tables } from '../schema.ts';
import { countNeeding } from './count-needing.ts';
import { countOf } from './count-of.ts';
import { matching } from './matching.ts';
import { orderOf } from './order.ts';
import { rowToThread } from './thread-row.ts';
import { visibleThreads } from './visible-threads.ts';

/** Lists and counts threads, in SQL. */
export function listThreads(
  db: Kysely<Tables>,
): Pick<ThreadStore, 'list' | 'openTotals' | 'speaksForClient' | 'count' | 'countNeeding'> {
  return {
    openTotals: async (viewer, userId) => {
      const rows = await visibleThreads(db, viewer)
        .where('status', '=', 'open')
        .select(({ fn }) => [
          sql<number>`case when owner_id = ${userId} then 1 else 0 end`.as('own'),
          'amount_currency',
          fn.countAll<number>().as('count'),
          fn.count<number>('muted_at').as('muted'),
          fn.sum<number | null>('amount_minor').as('minor'),
        ])
        .groupBy(['own', 'amount_currency'])
        .execute();
      return rows.map(({ own, amount_currency: currency, count, muted, minor }) => ({
        isOwn: own === 1,
        count,
        muted,
        currency,
        minor: minor ?? 0,
      }));
    },

    countNeeding: countNeeding(db),

    count: (viewer, filter) => countOf(matching(visibleThreads(db, viewer), filter)),

    list: async (viewer, filter, { limit, offset, order = { by: 'next_nudge' } }) => {
      const found = matching(visibleThreads(db, viewer), filter);
      const total = await countOf(found);
      const rows = await found.selectAll().orderBy(orderOf(order)).limit(limit).offset(offset).execute();
      return { threads: rows.map(rowToThread), total };
    },

    speaksForClient: async (teamId, userId) => {
      const open = db.selectFrom('client_threads').where('team_id', '=', teamId).where('status', '=', 'open');
      const marked = await open
        .select('number')
        .where('client_people', 'like', `%"${userId.replace(/[^A-Z0-9]/gi, '')}"%`)
        .limit(1)
        .executeTakeFirst();
      if (!marked) return false;
      return !(await open.select('number').where('owner_id', '=', userId).limit(1).executeTakeFirst());
    },
  };
}
