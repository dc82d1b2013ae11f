import type { Kysely } from 'kysely';
import type { PolicyScope } from '../../../domain/policies/policy-scope.ts';
import type { PolicyStore } from '../../../ports/policy-store.ts';
import type { Tables } from '../schema.ts';
import { changingSettings, ofTeam } from '../workspaces/settings-version.ts';

/** Policies of workspaces, in SQL. */
export function sqlPolicies(db: Kysely<Tables>): PolicyStore {
  return {
    list: async (teamId) => {
      const rows = await ofTeam(db.selectFrom('policies').selectAll(), teamId).execute();
      return rows.map(({ team_id, category, policy }) => ({
        teamId: team_id,
        scope: category as PolicyScope,
        policy: JSON.parse(policy),
      }));
    },

    save: async ({ teamId, scope, policy }) => {
      const row = { team_id: teamId, category: scope, policy: JSON.stringify(policy) };
      await changingSettings(db, teamId, async (trx) => {
        await trx
          .insertInto('policies')
          .values(row)
          .onConflict((conflict) => conflict.columns(['team_id', 'category']).doUpdateSet(row))
          .execute();
      });
    },

    remove: async (teamId, scope) => {
      await changingSettings(db, teamId, async (trx) => {
        await trx
          .deleteFrom('policies')
          .where('team_id', '=', teamId)
          .where('category', '=', scope)
          .execute();
      });
    },
  };
}
