import { type Kysely, type SqlBool, sql } from 'kysely';
import { searchKey } from '../../../domain/text/search-key.ts';
import type { ReportFilter } from '../../../ports/report-store.ts';
import type { Tables } from '../schema.ts';
import { visibleThreads } from '../threads/visible-threads.ts';

/** The threads that a report counts. */
export function countedThreads(db: Kysely<Tables>, { viewer, ownerId, channelId, client }: ReportFilter) {
  return visibleThreads(db, viewer)
    .$if(ownerId !== undefined, (q) => q.where('owner_id', '=', ownerId ?? ''))
    .$if(channelId !== undefined, (q) => q.where('slack_channel_id', '=', channelId ?? ''))
    .$if(client !== undefined, (q) => q.where('client_key', '=', searchKey(client ?? '')));
}

/** That a row with a `thread_number` belongs to such a thread; all rows of a workspace where a report counts everything. */
export function ofCountedThread(db: Kysely<Tables>, filter: ReportFilter) {
  const { viewer, ownerId, channelId, client } = filter;
  if (viewer.only === null && (ownerId ?? channelId ?? client) === undefined) return sql<SqlBool>`1 = 1`;
  return sql<SqlBool>`thread_number in (${countedThreads(db, filter).select('number')})`;
}
