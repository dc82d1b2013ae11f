import type { Kysely } from 'kysely';
import type { IncomingHookStore } from '../../../ports/incoming-hook-store.ts';
import type { Tables } from '../schema.ts';

/** The links between objects in other programs and threads, in SQL. */
export function sqlHookLinks(db: Kysely<Tables>): Pick<IncomingHookStore, 'link' | 'saveLink'> {
  return {
    link: async (teamId, hookId, externalId) => {
      const row = await db
        .selectFrom('hook_links')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('hook_id', '=', hookId)
        .where('external_id', '=', externalId)
        .executeTakeFirst();
      return row ? { externalId, number: row.thread_number, heardAt: row.heard_at } : null;
    },

    saveLink: async (teamId, hookId, { externalId, number, heardAt }) => {
      const changed = { thread_number: number, heard_at: heardAt };
      await db
        .insertInto('hook_links')
        .values({ team_id: teamId, hook_id: hookId, external_id: externalId, ...changed })
        .onConflict((conflict) =>
          conflict.columns(['team_id', 'hook_id', 'external_id']).doUpdateSet(changed),
        )
        .execute();
    },
  };
}
