import { type Kysely, sql } from 'kysely';

/** Whose data the database holds, and how many connections of the app Slack counted last. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table installations (
    team_id text not null primary key,
    team text,
    app_id text,
    connections integer,
    connected_at integer
  ) strict, without rowid`.execute(db);
}
