import { type Kysely, sql } from 'kysely';
import type { DeferredWorkStore } from '../../../ports/deferred-work-store.ts';
import type { Tables } from '../schema.ts';

/**
 * Stores that all open conversations are to be read, or those of a workspace or a channel. Readings that were put off
 * become due at once.
 */
export async function noteConversations(
  db: Kysely<Tables>,
  now: number,
  { teamId, channelId }: Parameters<DeferredWorkStore['noteConversations']>[1],
): Promise<void> {
  await db
    .insertInto('deferred_work')
    .columns(['team_id', 'kind', 'subject', 'noted_at', 'not_before', 'version', 'detail'])
    .expression(
      db
        .selectFrom('client_threads')
        .select((eb) => [
          'team_id',
          sql.lit('conversation').as('kind'),
          eb.cast<string>('number', 'text').as('subject'),
          sql.lit(now).as('noted_at'),
          sql.lit(now).as('not_before'),
          sql.lit(1).as('version'),
          sql.lit('{}').as('detail'),
        ])
        .where('status', '=', 'open')
        .where('slack_channel_id', 'is not', null)
        .$if(teamId !== undefined, (query) => query.where('team_id', '=', teamId ?? ''))
        .$if(channelId !== undefined, (query) => query.where('slack_channel_id', '=', channelId ?? ''))
        .orderBy('team_id')
        .orderBy('number'),
    )
    .onConflict((conflict) =>
      conflict.columns(['team_id', 'kind', 'subject']).doUpdateSet((eb) => ({
        noted_at: eb.ref('excluded.noted_at'),
        not_before: eb.ref('excluded.not_before'),
        version: eb('deferred_work.version', '+', 1),
      })),
    )
    .execute();
}
