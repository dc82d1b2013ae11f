import type { Kysely } from 'kysely';
import type { SettingChange } from '../../../domain/settings/setting-change.ts';
import type { SettingChangeStore } from '../../../ports/setting-change-store.ts';
import type { SettingChangeRow, Tables } from '../schema.ts';

function rowToChange(row: SettingChangeRow): SettingChange {
  return {
    id: row.id,
    at: row.changed_at,
    by: row.by,
    undoneAt: row.undone_at,
    changed: JSON.parse(row.changed),
  };
}

/** Finds changes. */
function findChanges(db: Kysely<Tables>): Pick<SettingChangeStore, 'find' | 'newestBy' | 'after'> {
  const changesOf = (teamId: string) =>
    db.selectFrom('setting_changes').selectAll().where('team_id', '=', teamId);
  return {
    find: async (teamId, id) => {
      const row = await changesOf(teamId).where('id', '=', id).executeTakeFirst();
      return row ? rowToChange(row) : null;
    },

    newestBy: async (teamId, userId) => {
      const row = await changesOf(teamId)
        .where('by', '=', userId)
        .where('undone_at', 'is', null)
        .orderBy('position', 'desc')
        .executeTakeFirst();
      return row ? rowToChange(row) : null;
    },

    after: async (teamId, { id }, limit) => {
      const rows = await changesOf(teamId)
        .where('undone_at', 'is', null)
        .where('position', '>', (eb) =>
          eb
            .selectFrom('setting_changes as one')
            .select('one.position')
            .where('one.team_id', '=', teamId)
            .where('one.id', '=', id),
        )
        .orderBy('position', 'desc')
        .limit(limit)
        .execute();
      return rows.map(rowToChange);
    },
  };
}

/** Changes of settings that can be undone, in SQL. */
export function sqlSettingChanges(db: Kysely<Tables>): SettingChangeStore {
  return {
    ...findChanges(db),

    add: async (teamId, { id, at, by, undoneAt, changed }) => {
      await db
        .insertInto('setting_changes')
        .values((eb) => ({
          team_id: teamId,
          id,
          position: eb
            .selectFrom('setting_changes')
            .where('team_id', '=', teamId)
            .select(({ fn, lit }) => eb(fn.coalesce(fn.max('position'), lit(0)), '+', lit(1)).as('next')),
          changed_at: at,
          by,
          changed: JSON.stringify(changed),
          undone_at: undoneAt,
        }))
        .execute();
    },

    markUndone: async (teamId, { id }, at) => {
      const { numUpdatedRows } = await db
        .updateTable('setting_changes')
        .set({ undone_at: at })
        .where('team_id', '=', teamId)
        .where('id', '=', id)
        .where('undone_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    forget: async (before) => {
      await db.deleteFrom('setting_changes').where('changed_at', '<', before).execute();
    },
  };
}
