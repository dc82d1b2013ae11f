import type { Kysely } from 'kysely';
import type { PolicyScope } from '../../../domain/policies/policy-scope.ts';
import type { PolicyStore } from '../../../ports/policy-store.ts';
import type { Tables } from '../schema.ts';

/** Policies of workspaces in SQL. */
export function sqlPolicies(db: Kysely<Tables>): PolicyStore {
  return {
    list: async () => {
      const rows = await db.selectFrom('policies').selectAll().execute();
      return rows.map(({ team_id: teamId, category, policy }) => ({
        teamId,
        scope: category as PolicyScope,
        policy: JSON.parse(policy),
      }));
    },

    save: async ({ teamId, scope, policy }) => {
      const row = { team_id: teamId, category: scope, policy: JSON.stringify(policy) };
      await db
        .insertInto('policies')
        .values(row)
        .onConflict((conflict) => conflict.columns(['team_id', 'category']).doUpdateSet(row))
        .execute();
    },

    remove: async (teamId, scope) => {
      await db.deleteFrom('policies').where('team_id', '=', teamId).where('category', '=', scope).execute();
    },
  };
}
