import { type Kysely, sql } from 'kysely';
import { searchKey } from '../../../domain/text/search-key.ts';
import type { ThreadStore } from '../../../ports/thread-store.ts';
import { lookUp } from '../look-up.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';
import { countNeeding } from './count-needing.ts';
import { rowToEvent } from './event-row.ts';
import { insertThread } from './insert-thread.ts';
import { containing, matching } from './matching.ts';
import { orderOf } from './order.ts';
import { sqlThreadPages } from './page.ts';
import { saveIfVersion } from './save-if-version.ts';
import { rowToThread } from './thread-row.ts';
import { sqlUndoing } from './undoing.ts';
import { visibleThreads } from './visible-threads.ts';

type ThreadQuery = ReturnType<typeof visibleThreads>;

function writing(db: Kysely<Tables>): Pick<ThreadStore, 'add' | 'save' | 'replan' | 'replanFutureNudged'> {
  return {
    add: (thread, event, nextNudgeAt) => transact(db, (trx) => insertThread(trx, thread, event, nextNudgeAt)),

    save: (thread, before, event, nextNudgeAt) =>
      transact(db, (trx) => saveIfVersion(trx, thread, before, event, nextNudgeAt)),

    replanFutureNudged: async (now) => {
      await db
        .updateTable('client_threads')
        .set({ next_nudge_at: now })
        .where('next_nudge_at', '>', now)
        .where('last_nudge_at', '>', now)
        .execute();
    },

    replan: (teamId, plans) =>
      transact(db, async (trx) => {
        for (const { thread, nextNudgeAt } of plans) {
          await trx
            .updateTable('client_threads')
            .set({ next_nudge_at: nextNudgeAt })
            .where('team_id', '=', teamId)
            .where('number', '=', thread.number)
            .where('version', '=', thread.version)
            .execute();
        }
      }),
  };
}

const byNumber = lookUp('client_threads', { team_id: 'text', number: 'integer' });
const byThread = lookUp('thread_events', { team_id: 'text', thread_number: 'integer' });

function finding(db: Kysely<Tables>): Pick<ThreadStore, 'find' | 'findFor' | 'findByClient' | 'history'> {
  const withNumber = byNumber(db);
  const eventsOf = byThread(db);
  return {
    find: async (teamId, number) => {
      const [row] = await withNumber({ team_id: teamId, number });
      return row ? rowToThread(row) : null;
    },

    history: async (teamId, number) => {
      const rows = await eventsOf({ team_id: teamId, thread_number: number });
      return rows.toSorted((a, b) => a.position - b.position).map(rowToEvent);
    },

    findFor: async (viewer, number) => {
      const row = await visibleThreads(db, viewer)
        .selectAll()
        .where('number', '=', number)
        .executeTakeFirst();
      return row ? rowToThread(row) : null;
    },

    findByClient: async (viewer, text, limit) => {
      const found = visibleThreads(db, viewer).where(containing('client_key', text));
      const total = await countOf(found);
      const rows = await found
        .selectAll()
        .orderBy('status', 'desc')
        .orderBy((eb) => eb('client_key', '=', searchKey(text)), 'desc')
        .orderBy('number', 'desc')
        .limit(limit)
        .execute();
      return { threads: rows.map(rowToThread), total };
    },
  };
}

async function countOf(query: ThreadQuery): Promise<number> {
  const { total } = await query
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

function listing(
  db: Kysely<Tables>,
): Pick<
  ThreadStore,
  | 'list'
  | 'openTotals'
  | 'speaksForClient'
  | 'count'
  | 'countNeeding'
  | 'plannedThreadsOf'
  | 'openThreadsAbout'
  | 'plannedUntil'
  | 'numbered'
> {
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

    openThreadsAbout: async (teamId, category, after, limit) => {
      const rows = await db
        .selectFrom('client_threads')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('category', '=', category)
        .where('status', '=', 'open')
        .where('number', '>', after)
        .orderBy('number')
        .limit(limit)
        .execute();
      return rows.map(rowToThread);
    },

    numbered: async (viewer, after, limit) => {
      const rows = await visibleThreads(db, viewer)
        .selectAll()
        .where('number', '>', after)
        .orderBy('number')
        .limit(limit)
        .execute();
      return rows.map(rowToThread);
    },

    plannedUntil: async (viewer, until, after, limit) => {
      const rows = await visibleThreads(db, viewer)
        .selectAll()
        .where('next_nudge_at', '<=', until)
        .where('number', '>', after)
        .orderBy('number')
        .limit(limit)
        .execute();
      return rows.map(rowToThread);
    },

    plannedThreadsOf: async (teamId, ownerId, after, limit) => {
      const rows = await db
        .selectFrom('client_threads')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('owner_id', '=', ownerId)
        .where(({ eb, or }) => or([eb('status', '=', 'open'), eb('ask_again_on', 'is not', null)]))
        .where('number', '>', after)
        .orderBy('number')
        .limit(limit)
        .execute();
      return rows.map(rowToThread);
    },
  };
}

/** Client threads, in SQL. */
export function sqlThreads(db: Kysely<Tables>): ThreadStore {
  return { ...writing(db), ...sqlUndoing(db), ...finding(db), ...listing(db), ...sqlThreadPages(db) };
}
