import type { Kysely } from 'kysely';
import type { WorkspaceStore } from '../../ports/store.ts';
import type { Tables } from './schema.ts';

/** Settings of workspaces in SQL. */
export function sqlWorkspaces(db: Kysely<Tables>): WorkspaceStore {
  return {
    escalationChannel: async (teamId) => {
      const row = await db
        .selectFrom('workspaces')
        .select('escalation_channel_id')
        .where('team_id', '=', teamId)
        .executeTakeFirst();
      return row?.escalation_channel_id ?? null;
    },

    setEscalationChannel: async (teamId, channelId) => {
      await db
        .insertInto('workspaces')
        .values({ team_id: teamId, last_number: 0, escalation_channel_id: channelId })
        .onConflict((conflict) =>
          conflict.column('team_id').doUpdateSet({ escalation_channel_id: channelId }),
        )
        .execute();
    },
  };
}
