import type { Kysely } from 'kysely';
import type { WorkspaceStore } from '../../../ports/store.ts';
import { lookUp } from '../look-up.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';

interface OfTeam<Query> {
  where(column: 'team_id', operator: '=', teamId: string): Query;
}

/** The rows of one workspace, or all rows. */
export function ofTeam<Query extends OfTeam<Query>>(query: Query, teamId: string | undefined): Query {
  return teamId === undefined ? query : query.where('team_id', '=', teamId);
}

/** Changes policies or templates of a workspace and increments the version of its settings, in one transaction. */
export async function changingSettings(
  db: Kysely<Tables>,
  teamId: string,
  work: (trx: Kysely<Tables>) => Promise<void>,
): Promise<void> {
  await transact(db, async (trx) => {
    await trx
      .insertInto('workspaces')
      .values({ team_id: teamId, last_thread_number: 0, settings_version: 1 })
      .onConflict((conflict) =>
        conflict
          .column('team_id')
          .doUpdateSet((eb) => ({ settings_version: eb('workspaces.settings_version', '+', 1) })),
      )
      .execute();
    await work(trx);
  });
}

const versionOf = lookUp('workspaces', { team_id: 'text' }, ['settings_version']);

/** The settings versions of workspaces, in SQL. */
export function sqlSettingsVersions(
  db: Kysely<Tables>,
): Pick<WorkspaceStore, 'settingsVersion' | 'settingsVersions'> {
  const withId = versionOf(db);
  return {
    settingsVersion: async (teamId) => {
      const [row] = await withId({ team_id: teamId });
      return row?.settings_version ?? 0;
    },

    settingsVersions: async () => {
      const rows = await db
        .selectFrom('workspaces')
        .select(['team_id', 'settings_version'])
        .where('settings_version', '>', 0)
        .execute();
      return new Map(rows.map(({ team_id, settings_version }) => [team_id, settings_version]));
    },
  };
}
