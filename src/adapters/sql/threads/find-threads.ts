import type { Kysely } from 'kysely';
import { searchKey } from '../../../domain/text/search-key.ts';
import type { ThreadStore } from '../../../ports/thread-store.ts';
import { lookUp } from '../look-up.ts';
import type { Tables } from '../schema.ts';
import { countOf } from './count-of.ts';
import { rowToEvent } from './event-row.ts';
import { containing } from './matching.ts';
import { rowToThread } from './thread-row.ts';
import { visibleThreads } from './visible-threads.ts';

const byNumber = lookUp('client_threads', { team_id: 'text', number: 'integer' });
const byThread = lookUp('thread_events', { team_id: 'text', thread_number: 'integer' });

/** Finds threads by their number or client, and their histories, in SQL. */
export function findThreads(
  db: Kysely<Tables>,
): Pick<ThreadStore, 'find' | 'findFor' | 'findByClient' | 'history'> {
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
