import type { Kysely } from 'kysely';
import { DEFAULT_SETTINGS, type WorkspaceSettings } from '../../../domain/workspaces/workspace-settings.ts';
import type { WorkspaceStore } from '../../../ports/store.ts';
import { ownSettings } from '../people/preferences.ts';
import type { Tables } from '../schema.ts';

async function storedSettings(db: Kysely<Tables>, teamId: string): Promise<Partial<WorkspaceSettings>> {
  const row = await db
    .selectFrom('workspaces')
    .select('settings')
    .where('team_id', '=', teamId)
    .executeTakeFirst();
  return row ? ownSettings(row.settings) : {};
}

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
        .values({ team_id: teamId, last_thread_number: 0, escalation_channel_id: channelId })
        .onConflict((conflict) =>
          conflict.column('team_id').doUpdateSet({ escalation_channel_id: channelId }),
        )
        .execute();
    },

    settings: async (teamId) => ({ ...DEFAULT_SETTINGS, ...(await storedSettings(db, teamId)) }),

    updatePreferences: (teamId, changes) =>
      db.transaction().execute(async (trx) => {
        const settings = JSON.stringify({ ...(await storedSettings(trx, teamId)), ...changes });
        await trx
          .insertInto('workspaces')
          .values({ team_id: teamId, last_thread_number: 0, settings })
          .onConflict((conflict) => conflict.column('team_id').doUpdateSet({ settings }))
          .execute();
      }),
  };
}
