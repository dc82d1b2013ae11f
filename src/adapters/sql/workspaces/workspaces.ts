import type { Kysely } from 'kysely';
import { DEFAULT_SETTINGS } from '../../../domain/workspaces/workspace-settings.ts';
import type { WorkspaceStore } from '../../../ports/store.ts';
import { lockRows } from '../engine.ts';
import { lookUp } from '../look-up.ts';
import { ownSettings } from '../people/preferences.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';
import { sqlSettingsVersions } from './settings-version.ts';

const byId = lookUp('workspaces', { team_id: 'text' }, ['settings']);

function settingsOf(db: Kysely<Tables>, teamId: string) {
  return db.selectFrom('workspaces').select('settings').where('team_id', '=', teamId);
}

/** Settings of workspaces, in SQL. */
export function sqlWorkspaces(db: Kysely<Tables>): WorkspaceStore {
  const withId = byId(db);
  return {
    ...sqlSettingsVersions(db),

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

    restUntil: async (teamId, until) => {
      await db
        .insertInto('workspaces')
        .values({ team_id: teamId, last_thread_number: 0, rests_until: until })
        .onConflict((conflict) => conflict.column('team_id').doUpdateSet({ rests_until: until }))
        .execute();
    },

    settings: async (teamId) => {
      const [row] = await withId({ team_id: teamId });
      return { ...DEFAULT_SETTINGS, ...(row ? ownSettings(row.settings) : {}) };
    },

    updatePreferences: (teamId, changes) =>
      transact(db, async (trx) => {
        await trx
          .insertInto('workspaces')
          .values({ team_id: teamId, last_thread_number: 0 })
          .onConflict((conflict) => conflict.column('team_id').doNothing())
          .execute();
        const { settings } = await lockRows(trx, settingsOf(trx, teamId)).executeTakeFirstOrThrow();
        await trx
          .updateTable('workspaces')
          .set({ settings: JSON.stringify({ ...ownSettings(settings), ...changes }) })
          .where('team_id', '=', teamId)
          .execute();
      }),
  };
}
