import { type Kysely, sql } from 'kysely';

/** The drafts that workspaces have words of their own for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table house_drafts (
    team_id text not null,
    language text not null,
    context text not null,
    kind text not null,
    templates text not null,
    primary key (team_id, language, context, kind)
  ) strict, without rowid`.execute(db);
}
