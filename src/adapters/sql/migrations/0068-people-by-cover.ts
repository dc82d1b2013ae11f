import { type Kysely, sql } from 'kysely';

/**
 * Finds the people whom somebody covers for, which is asked for every message. The index contains everything that is
 * read, because otherwise SQLite reads all people of the workspace instead.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index people_by_cover on people (team_id, cover_id, cover_from, cover_until)
    where cover_id is not null`.execute(db);
}
