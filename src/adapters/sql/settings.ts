import type { Kysely } from 'kysely';
import type { PlanScope } from '../../domain/plan-scope.ts';
import type { SettingsStore } from '../../ports/settings-store.ts';
import type { Tables } from './schema.ts';

/** Settings of workspaces in SQL. */
export function sqlSettings(db: Kysely<Tables>): SettingsStore {
  return {
    policies: async () => {
      const rows = await db.selectFrom('policies').selectAll().execute();
      return rows.map(({ team_id: teamId, context, policy }) => ({
        teamId,
        scope: context as PlanScope,
        policy: JSON.parse(policy),
      }));
    },

    savePolicy: async ({ teamId, scope, policy }) => {
      const row = { team_id: teamId, context: scope, policy: JSON.stringify(policy) };
      await db
        .insertInto('policies')
        .values(row)
        .onConflict((conflict) => conflict.columns(['team_id', 'context']).doUpdateSet(row))
        .execute();
    },

    forgetPolicy: async (teamId, scope) => {
      await db.deleteFrom('policies').where('team_id', '=', teamId).where('context', '=', scope).execute();
    },
  };
}
