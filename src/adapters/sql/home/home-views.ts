import type { Kysely } from 'kysely';
import type { HomeScreen } from '../../../domain/home/home.ts';
import type { HomeStore } from '../../../ports/home-store.ts';
import type { HomeScreenRow, Tables } from '../schema.ts';

function screenToRow({ teamId, userId, list, text, page, seenAt }: HomeScreen): HomeScreenRow {
  return { team_id: teamId, user_id: userId, view: list, text, page, seen_at: seenAt };
}

function rowToScreen({ team_id, user_id, view, text, page, seen_at }: HomeScreenRow): HomeScreen {
  return {
    teamId: team_id,
    userId: user_id,
    list: view as HomeScreen['list'],
    text,
    page,
    seenAt: seen_at,
  };
}

/** App Homes in SQL. */
export function sqlHomes(db: Kysely<Tables>): HomeStore {
  return {
    find: async (teamId, userId) => {
      const row = await db
        .selectFrom('home_screens')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      return row ? rowToScreen(row) : null;
    },

    opened: async (teamId) => {
      const rows = await db
        .selectFrom('home_screens')
        .select('user_id')
        .where('team_id', '=', teamId)
        .execute();
      return rows.map(({ user_id }) => user_id);
    },

    save: async (screen) => {
      const row = screenToRow(screen);
      await db
        .insertInto('home_screens')
        .values(row)
        .onConflict((conflict) => conflict.columns(['team_id', 'user_id']).doUpdateSet(row))
        .execute();
    },
  };
}
