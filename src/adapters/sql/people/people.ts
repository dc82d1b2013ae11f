import type { Kysely } from 'kysely';
import type { PeopleStore } from '../../../ports/store.ts';
import { lookUp } from '../look-up.ts';
import type { PersonRow, Tables } from '../schema.ts';
import { personToRow, rowToPerson } from './person-row.ts';

const byId = lookUp('people', { team_id: 'text', user_id: 'text' });
const byCover = lookUp('people', { team_id: 'text', cover_id: 'text' }, [
  'user_id',
  'cover_from',
  'cover_until',
]);

function whatDiffers(row: PersonRow, before: PersonRow): Partial<PersonRow> {
  const known = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(row).filter(([column, value]) => known.get(column) !== value));
}

/** People and their settings, in SQL. */
export function sqlPeople(db: Kysely<Tables>): PeopleStore {
  const withId = byId(db);
  const withCover = byCover(db);
  return {
    find: async (teamId, userId) => {
      const [row] = await withId({ team_id: teamId, user_id: userId });
      return row ? rowToPerson(row) : null;
    },

    save: async (person, before = null) => {
      const row = personToRow(person);
      const changed = before === null ? row : whatDiffers(row, personToRow(before));
      await db
        .insertInto('people')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['team_id', 'user_id']).doUpdateSet({ ...changed, team_id: row.team_id }),
        )
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
      const rows = await withCover({ team_id: teamId, cover_id: userId });
      return rows
        .filter((row) => (row.cover_from ?? now) <= now && (row.cover_until ?? Infinity) > now)
        .map(({ user_id }) => user_id);
    },
  };
}
