import type { Kysely } from 'kysely';
import type { PeopleStore } from '../../../ports/store.ts';
import type { Tables } from '../schema.ts';
import { personToRow, rowToPerson } from './person-row.ts';

/** People and their settings in SQL. */
export function sqlPeople(db: Kysely<Tables>): PeopleStore {
  return {
    find: async (teamId, userId) => {
      const row = await db
        .selectFrom('people')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      return row ? rowToPerson(row) : null;
    },

    save: async (person) => {
      const row = personToRow(person);
      await db
        .insertInto('people')
        .values(row)
        .onConflict((conflict) => conflict.columns(['team_id', 'user_id']).doUpdateSet(row))
        .execute();
    },

    members: async (teamId) => {
      const rows = await db
        .selectFrom('people')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('is_member', '=', 1)
        .orderBy('name')
        .orderBy('user_id')
        .execute();
      return rows.map(rowToPerson);
    },

    coveredBy: async (teamId, userId, now) => {
      const rows = await db
        .selectFrom('people')
        .select('user_id')
        .where('team_id', '=', teamId)
        .where('cover_id', '=', userId)
        .where(({ eb, or }) => or([eb('cover_from', 'is', null), eb('cover_from', '<=', now)]))
        .where(({ eb, or }) => or([eb('cover_until', 'is', null), eb('cover_until', '>', now)]))
        .execute();
      return rows.map(({ user_id }) => user_id);
    },
  };
}
