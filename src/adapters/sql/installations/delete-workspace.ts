import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import { deleteThreads } from '../threads/delete-threads.ts';

/** The tables with a workspace column; tables added later are found automatically. */
async function tablesOfWorkspaces(db: Kysely<Tables>): Promise<readonly (keyof Tables)[]> {
  const tables = await db.introspection.getTables();
  const owned = tables.filter(({ columns }) => columns.some(({ name }) => name === 'team_id'));
  // The installation is deleted last: until then it shows that the other data is being deleted.
  const others = owned.filter(({ name }) => name !== 'installations').map(({ name }) => name);
  return [...others, 'installations'] as (keyof Tables)[];
}

/**
 * Deletes up to `limit` threads of a workspace that is marked for deletion, and once there are none, all its other
 * rows. Resolves with true when nothing is left. Nothing is deleted from a workspace that is not marked.
 */
export async function deleteWorkspace(db: Kysely<Tables>, teamId: string, limit: number): Promise<boolean> {
  const tables = await tablesOfWorkspaces(db);
  return db.transaction().execute(async (trx) => {
    const marked = await trx
      .selectFrom('installations')
      .select('team_id')
      .where('team_id', '=', teamId)
      .where('state', '=', 'deleting')
      .executeTakeFirst();
    if (!marked) return true;
    const threads = await trx
      .selectFrom('client_threads')
      .select('number')
      .where('team_id', '=', teamId)
      .limit(limit)
      .execute();
    const numbers = threads.map(({ number }) => number);
    await deleteThreads(trx, teamId, numbers);
    if (numbers.length === limit) return false;
    for (const table of tables)
      await trx
        .deleteFrom(table)
        .where('team_id' as never, '=', teamId as never)
        .execute();
    return true;
  });
}
