import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import type { HomeScreen } from '../../../domain/home/home.ts';
import type { HomeStore, HomeViewer, StaleHome } from '../../../ports/home-store.ts';
import { lockClause, lockRows } from '../engine.ts';
import { listStatement } from '../list-statement.ts';
import type { Notifier } from '../notifier.ts';
import type { HomeScreenRow, Tables } from '../schema.ts';

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

interface NamedViewer {
  readonly team_id: string;
  readonly user_id: string;
}

/** Locks the App Homes in the same order everywhere, so that transactions do not deadlock. */
const markOfPeople = listStatement<NamedViewer>(
  { team_id: 'text', user_id: 'text' },
  (named, engine) => sql`
    with named as ${named},
    viewers as (
      select team_id, user_id from named
      union select people.team_id, people.cover_id from named cross join people
      where people.team_id = named.team_id and people.user_id = named.user_id and people.cover_id is not null
    )
    update home_screens set owed = owed + 1 where (team_id, user_id) in (
      select seen.team_id, seen.user_id from viewers cross join home_screens as seen
      where seen.team_id = viewers.team_id and seen.user_id = viewers.user_id
      order by seen.team_id, seen.user_id ${lockClause(engine, 'seen')}
    )`,
);

/** Marks every App Home of a workspace. */
async function markAll(db: Kysely<Tables>, teamId: string): Promise<bigint> {
  const inTeam = db.selectFrom('home_screens').select('user_id').where('team_id', '=', teamId);
  const { numUpdatedRows } = await db
    .updateTable('home_screens')
    .set((eb) => ({ owed: eb('owed', '+', 1) }))
    .where('team_id', '=', teamId)
    .where('user_id', 'in', lockRows(db, inTeam.orderBy('user_id')))
    .executeTakeFirst();
  return numUpdatedRows;
}

/**
 * Stores, in the transaction of a write, which App Homes have to be drawn: those of these people and of their covers.
 * Resolves with whether there are any.
 */
export async function markHomesStale(db: Kysely<Tables>, viewers: readonly HomeViewer[]): Promise<boolean> {
  const teams = [
    ...new Set(viewers.flatMap(({ teamId, userId }) => (userId === null ? [teamId] : []))),
  ].sort();
  let marked = 0n;
  for (const teamId of teams) marked += await markAll(db, teamId);
  const named = viewers.flatMap(({ teamId, userId }) =>
    userId === null || teams.includes(teamId) ? [] : [{ team_id: teamId, user_id: userId }],
  );
  if (named.length > 0) marked += (await markOfPeople(db, named)).numAffectedRows ?? 0n;
  return marked > 0n;
}

/** App Homes in SQL; `homeStale` is told when one has to be drawn. */
export function sqlHomes(db: Kysely<Tables>, homeStale: Notifier): HomeStore {
  return {
    markStale: async (viewers) => {
      if (await markHomesStale(db, viewers)) homeStale.tell();
    },

    stale: async (limit) => {
      // Not built by Kysely, which would take longer than reading: this is looked at after every write.
      const { rows } = await sql<StaleHome>`
        select team_id as "teamId", user_id as "userId", owed from home_screens where owed > 0
        order by team_id, user_id limit ${limit}`.execute(db);
      return rows;
    },

    markDrawn: async ({ teamId, userId, owed }) => {
      await db
        .updateTable('home_screens')
        .set({ owed: 0 })
        .where('team_id', '=', teamId)
        .where('user_id', '=', userId)
        .where('owed', '=', owed)
        .execute();
    },

    onStale: homeStale.listen,

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
