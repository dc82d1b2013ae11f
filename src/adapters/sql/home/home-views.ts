import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import type { HomeScreen } from '../../../domain/home/home.ts';
import type { HomeStore, HomeViewer } from '../../../ports/home-store.ts';
import { lockRows } from '../engine.ts';
import type { HomeScreenRow, Tables } from '../schema.ts';
import type { Owing } from './owing.ts';

function screenToRow({ teamId, userId, list, text, page, seenAt }: HomeScreen): Insertable<HomeScreenRow> {
  return { team_id: teamId, user_id: userId, view: list, text, page, seen_at: seenAt };
}

function rowToScreen({ team_id, user_id, view, text, page, seen_at }: Selectable<HomeScreenRow>): HomeScreen {
  return {
    teamId: team_id,
    userId: user_id,
    list: view as HomeScreen['list'],
    text,
    page,
    seenAt: seen_at,
  };
}

/** The App Homes of these people of a workspace and of their covers, locked in the same order everywhere. */
function homesOf(db: Kysely<Tables>, teamId: string, userIds: readonly (string | null)[]) {
  const named = userIds.filter((userId) => userId !== null);
  const query = db
    .selectFrom('home_screens')
    .select('user_id')
    .where('team_id', '=', teamId)
    .$if(named.length === userIds.length, (some) =>
      some.where(({ eb, or, selectFrom }) =>
        or([
          eb('user_id', 'in', named),
          eb(
            'user_id',
            'in',
            selectFrom('people')
              .select((person) => person.ref('cover_id').$notNull().as('user_id'))
              .where('team_id', '=', teamId)
              .where('user_id', 'in', named)
              .where('cover_id', 'is not', null),
          ),
        ]),
      ),
    )
    .orderBy('user_id');
  return lockRows(db, query);
}

/** Stores, in the transaction of a write, which App Homes have to be drawn. */
export async function oweHomes(db: Kysely<Tables>, viewers: readonly HomeViewer[]): Promise<void> {
  for (const teamId of [...new Set(viewers.map((viewer) => viewer.teamId))].sort()) {
    const userIds = new Set(viewers.filter((viewer) => viewer.teamId === teamId).map(({ userId }) => userId));
    await db
      .updateTable('home_screens')
      .set((eb) => ({ owed: eb('owed', '+', 1) }))
      .where('team_id', '=', teamId)
      .where('user_id', 'in', homesOf(db, teamId, [...userIds]))
      .execute();
  }
}

/** App Homes in SQL; `owing` is told when one has to be drawn. */
export function sqlHomes(db: Kysely<Tables>, owing: Owing): HomeStore {
  return {
    owe: async (viewers) => {
      await oweHomes(db, viewers);
      owing.tell(viewers);
    },

    owed: async (limit) => {
      const rows = await db
        .selectFrom('home_screens')
        .select(['team_id as teamId', 'user_id as userId', 'owed'])
        // The index is used only if the value is a literal in the statement.
        .where('owed', '>', sql.lit(0))
        .orderBy('team_id')
        .orderBy('user_id')
        .limit(limit)
        .execute();
      return rows;
    },

    drawn: async ({ teamId, userId, owed }) => {
      await db
        .updateTable('home_screens')
        .set({ owed: 0 })
        .where('team_id', '=', teamId)
        .where('user_id', '=', userId)
        .where('owed', '=', owed)
        .execute();
    },

    whenOwed: owing.listen,

    find: async (teamId, userId) => {
      const row = await db
        .selectFrom('home_screens')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      return row ? rowToScreen(row) : null;
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
