import { type Kysely, sql } from 'kysely';

/** The escalation policies that workspaces have of their own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table policies (
    team_id text not null,
    context text not null,
    policy text not null,
    primary key (team_id, context)
  ) strict, without rowid`.execute(db);
}
