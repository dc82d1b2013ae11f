import type { Kysely } from 'kysely';
import type { ThreadStore } from '../../../ports/thread-store.ts';
import type { Tables } from '../schema.ts';
import { matching } from './matching.ts';
import { rowToThread } from './thread-row.ts';
import { visibleThreads } from './visible-threads.ts';

/** Reads pages of threads by number. */
export function sqlThreadPages(db: Kysely<Tables>): Pick<ThreadStore, 'page'> {
  return {
    page: async (viewer, filter, { after, limit, newestFirst }) => {
      const rows = await matching(visibleThreads(db, viewer), filter)
        .selectAll()
        .$if(after !== undefined, (q) => q.where('number', newestFirst ? '<' : '>', after ?? 0))
        .orderBy('number', newestFirst ? 'desc' : 'asc')
        .limit(limit + 1)
        .execute();
      return { threads: rows.slice(0, limit).map(rowToThread), hasMore: rows.length > limit };
    },
  };
}
