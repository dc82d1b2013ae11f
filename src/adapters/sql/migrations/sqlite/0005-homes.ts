import { type Kysely, sql } from 'kysely';

/** What people have on their App Home. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table home_screens (
    team_id text not null,
    user_id text not null,
    list text not null,
    text text,
    page integer not null,
    seen_at integer not null,
    primary key (team_id, user_id)
  ) strict, without rowid`.execute(db);
}
