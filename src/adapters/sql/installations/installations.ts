import type { Kysely } from 'kysely';
import type { InstallationStore, InstallOutcome } from '../../../ports/installation-store.ts';
import type { Tables } from '../schema.ts';
import { transact } from '../transact.ts';
import { deleteWorkspace } from './delete-workspace.ts';
import { fromRow, tokenColumns, toRow } from './installation-row.ts';
import { wakeWaiting } from './wake-waiting.ts';

const all = (db: Kysely<Tables>) => db.selectFrom('installations').selectAll();

const findInstallations = (
  db: Kysely<Tables>,
): Pick<InstallationStore, 'list' | 'find' | 'countByState' | 'inState' | 'membersOf' | 'withTokens'> => ({
  // A database of the first version has workspaces, but no installations yet.
  list: () =>
    db
      .selectFrom('installations')
      .select(['team_id as teamId', 'team', 'app_id as appId'])
      .where('is_organisation', '=', 0)
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

  find: async (teamId) => {
    const row = await all(db).where('team_id', '=', teamId).executeTakeFirst();
    return row ? fromRow(row) : null;
  },

  countByState: async () => {
    const rows = await db
      .selectFrom('installations')
      .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
      .groupBy('state')
      .execute();
    return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
  },

  inState: async (state) => {
    const rows = await all(db).where('state', '=', state).orderBy('state_since').execute();
    return rows.map(fromRow);
  },

  membersOf: async (enterpriseId) => {
    const rows = await all(db)
      .where('enterprise_id', '=', enterpriseId)
      .where('is_organisation', '=', 0)
      .execute();
    return rows.map(fromRow);
  },

  withTokens: async () => {
    const rows = await all(db).where('bot_token', 'is not', null).orderBy('team_id').execute();
    return rows.map(fromRow);
  },
});

const addInstallations = (
  db: Kysely<Tables>,
): Pick<InstallationStore, 'save' | 'install' | 'joinOrganisation'> => ({
  save: async ({ teamId, team, appId, botUserId, botId, tokenHash }) => {
    const bot = { app_id: appId, bot_user_id: botUserId, bot_id: botId, token_hash: tokenHash };
    const noted = { team, state: 'active', ...bot, ...tokenColumns(null) };
    await db
      .insertInto('installations')
      .values({ team_id: teamId, ...noted })
      .onConflict((conflict) =>
        conflict
          .column('team_id')
          .doUpdateSet((eb) => ({ ...noted, version: eb('installations.version', '+', 1) })),
      )
      .execute();
  },

  install: async (app): Promise<InstallOutcome> => {
    const { connections, connected_at, version, team_id, ...installed } = toRow(app);
    const stored = await transact(db, async (trx) => {
      const row = await trx
        .insertInto('installations')
        .values({ team_id, connections, connected_at, version: version ?? 1, ...installed })
        .onConflict((conflict) =>
          conflict
            .column('team_id')
            .doUpdateSet((eb) => ({ ...installed, version: eb('installations.version', '+', 1) }))
            .where('installations.state', '!=', 'deleting'),
        )
        .returning('version')
        .executeTakeFirst();
      if (row) await wakeWaiting(trx, team_id, app.installedAt);
      return row;
    });
    if (!stored) return 'deleting';
    return stored.version === 1 ? 'installed' : 'reinstalled';
  },

  joinOrganisation: async (teamId, enterpriseId, at) => {
    await db
      .insertInto('installations')
      .values({ team_id: teamId, enterprise_id: enterpriseId, installed_at: at, state_since: at })
      .onConflict((conflict) => conflict.column('team_id').doUpdateSet({ enterprise_id: enterpriseId }))
      .execute();
  },
});

const changeInstallations = (
  db: Kysely<Tables>,
): Pick<InstallationStore, 'noteConnections' | 'changeState' | 'replaceTokens'> => ({
  noteConnections: async (teamId, connections, at) => {
    await db
      .updateTable('installations')
      .set({ connections, connected_at: at })
      .where('team_id', '=', teamId)
      .execute();
  },

  changeState: ({ teamId, version, state, at }) =>
    transact(db, async (trx) => {
      const changed = await trx
        .updateTable('installations')
        .set({ state, state_since: at, version: version + 1 })
        .where('team_id', '=', teamId)
        .where('version', '=', version)
        .executeTakeFirst();
      if (state === 'active') await wakeWaiting(trx, teamId, at);
      return changed.numUpdatedRows === 1n;
    }),

  replaceTokens: async (teamId, former, renewed) => {
    const replaced = await db
      .updateTable('installations')
      .set((eb) => ({ ...tokenColumns(renewed), version: eb('version', '+', 1) }))
      .where('team_id', '=', teamId)
      .where('bot_token', '=', former.botToken)
      .executeTakeFirst();
    return replaced.numUpdatedRows === 1n;
  },
});

/** Where the app is installed, and which workspaces' data the database contains, in SQL. */
export function sqlInstallations(db: Kysely<Tables>): InstallationStore {
  return {
    ...findInstallations(db),
    ...addInstallations(db),
    ...changeInstallations(db),
    deleteData: (teamId, limit) => deleteWorkspace(db, teamId, limit),
  };
}
