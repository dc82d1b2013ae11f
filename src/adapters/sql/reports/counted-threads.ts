import { type Kysely, type SqlBool, sql } from 'kysely';
import { searchKey } from '../../../domain/text/search-key.ts';
import type { ReportFilter } from '../../../ports/report-store.ts';
import { engineOf } from '../engine.ts';
import type { Tables } from '../schema.ts';
import { visibleThreads } from '../threads/visible-threads.ts';

/** The query for the threads that a report counts. */
export function countedThreads(db: Kysely<Tables>, { viewer, ownerId, channelId, client }: ReportFilter) {
  return visibleThreads(db, viewer)
    .$if(ownerId !== undefined, (q) => q.where('owner_id', '=', ownerId ?? ''))
    .$if(channelId !== undefined, (q) => q.where('slack_channel_id', '=', channelId ?? ''))
    .$if(client !== undefined, (q) => q.where('client_key', '=', searchKey(client ?? '')));
}

/** Whether a report counts every thread of the workspace. */
export function countsEverything({ viewer, ownerId, channelId, client }: ReportFilter): boolean {
  return viewer.only === null && (ownerId ?? channelId ?? client) === undefined;
}

/** The condition that a row's `thread_number` is one of the counted threads; always true if a report counts all threads. */
export function ofCountedThread(db: Kysely<Tables>, filter: ReportFilter) {
  if (countsEverything(filter)) return sql<SqlBool>`1 = 1`;
  const numbers = countedThreads(db, filter).select('number');
  // PostgreSQL looks up the rows of an array of numbers by their key, but would join a query by reading the whole table.
  return engineOf(db) === 'postgres'
    ? sql<SqlBool>`thread_number = any(array(${numbers}))`
    : sql<SqlBool>`thread_number in (${numbers})`;
}

/**
 * A column to compare moments with: by its index for a whole workspace, or without it (`+ 0`), so that the rows of few
 * threads are looked up directly.
 */
export const momentOf = (
  column: 'occurred_at' | 'settled_at' | 'ended_at' | 'started_at' | 'closed_at',
  isByIndex: boolean,
) => (isByIndex ? sql.ref<number>(column) : sql<number>`${sql.ref(column)} + 0`);
