import type { Kysely } from 'kysely';
import type { InstallationStore } from '../../../ports/installation-store.ts';
import type { Tables } from '../schema.ts';

/** Whose data a database holds, in SQL. */
export function sqlInstallations(db: Kysely<Tables>): InstallationStore {
  return {
    // A database of the first edition has workspaces, and no installations yet.
    list: () =>
      db
        .selectFrom('installations')
        .select(['team_id as teamId', 'team', 'app_id as appId'])
        .union((eb) =>
          eb
            .selectFrom('workspaces')
            .select((one) => [
              'team_id as teamId',
              one.val<string | null>(null).as('team'),
              one.val<string | null>(null).as('appId'),
            ])
            .where('team_id', 'not in', (known) => known.selectFrom('installations').select('team_id')),
        )
        .execute(),

    save: async ({ teamId, team, appId }) => {
      await db
        .insertInto('installations')
        .values({ team_id: teamId, team, app_id: appId })
        .onConflict((conflict) => conflict.column('team_id').doUpdateSet({ team, app_id: appId }))
        .execute();
    },

    noteConnections: async (teamId, connections, at) => {
      await db
        .updateTable('installations')
        .set({ connections, connected_at: at })
        .where('team_id', '=', teamId)
        .execute();
    },
  };
}
