import { type SelectQueryBuilder, sql } from 'kysely';
import { searchKey } from '../../../domain/text/search-key.ts';
import type { ThreadFilter } from '../../../ports/thread-store.ts';
import type { Tables } from '../schema.ts';
import { IS_UNDELIVERED, isQuiet, needsYou } from './urgency.ts';

type ThreadQuery<O> = SelectQueryBuilder<Tables, 'client_threads', O>;

/** A condition that a column of search keys contains a part of a name, regardless of spelling variants. */
export function containing(column: 'client_key' | 'search_text', text: string) {
  const pattern = `%${searchKey(text).replace(/[\\%_]/g, '\\$&')}%`;
  return sql<boolean>`${sql.ref(column)} like ${pattern} escape '\\'`;
}

/** Restricts a query to the threads that match a filter. */
export function matching<O>(query: ThreadQuery<O>, filter: ThreadFilter): ThreadQuery<O> {
  const {
    ownerId,
    ownerIds,
    notOwnerIds,
    status,
    category,
    turn,
    pausedAt,
    needsYou: need,
    hasNextNudge,
    channelId,
    slackThread,
    link,
    client,
    text,
  } = filter;
  return query
    .$if(ownerId !== undefined, (q) => q.where('owner_id', '=', ownerId ?? ''))
    .$if(ownerIds !== undefined, (q) => q.where('owner_id', 'in', ownerIds ?? []))
    .$if(notOwnerIds !== undefined, (q) => q.where('owner_id', 'not in', notOwnerIds ?? []))
    .$if(status !== undefined, (q) => q.where('status', '=', status ?? ''))
    .$if(category !== undefined, (q) => q.where('category', '=', category ?? ''))
    .$if(turn === 'client', (q) => q.where('waiting_on', '=', 'client'))
    .$if(turn === 'us', (q) => q.where('waiting_on', '=', 'us').where(sql<boolean>`not ${IS_UNDELIVERED}`))
    .$if(turn === 'undelivered', (q) => q.where('waiting_on', '=', 'us').where(IS_UNDELIVERED))
    .$if(pausedAt !== undefined, (q) => {
      const quiet = isQuiet(pausedAt?.now ?? 0);
      return q.where(pausedAt?.is ? quiet : sql<boolean>`not ${quiet}`);
    })
    .$if(need !== undefined, (q) => {
      if (!need) return q;
      const condition = needsYou(need.today);
      return q.where(need.is ? condition : sql<boolean>`not ${condition}`);
    })
    .$if(hasNextNudge !== undefined, (q) => q.where('next_nudge_at', hasNextNudge ? 'is not' : 'is', null))
    .$if(channelId !== undefined, (q) => q.where('slack_channel_id', '=', channelId ?? ''))
    .$if(slackThread !== undefined, (q) =>
      q
        .where('slack_channel_id', '=', slackThread?.channelId ?? '')
        .where((eb) =>
          slackThread?.ts == null
            ? eb('slack_thread_ts', 'is', null)
            : eb('slack_thread_ts', '=', slackThread.ts),
        ),
    )
    .$if(link !== undefined, (q) => q.where('link', '=', link ?? ''))
    .$if(client !== undefined, (q) => q.where('client_key', '=', searchKey(client ?? '')))
    .$if(text !== undefined, (q) => q.where(containing('search_text', text ?? '')));
}
