import { type Kysely, sql } from 'kysely';

/** Templates belong to the workspace or to one person, and are plain text with fields or Liquid; older ones are the workspace's, in Liquid. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table templates_with_owner (
    team_id text not null,
    owner_id text not null,
    language text not null,
    category text not null,
    kind text not null,
    syntax text not null,
    templates text not null,
    primary key (team_id, owner_id, language, category, kind)
  ) strict, without rowid`.execute(db);
  await sql`insert into templates_with_owner
    select team_id, '', language, category, kind, 'liquid', templates from message_templates`.execute(db);
  await sql`drop table message_templates`.execute(db);
  await sql`alter table templates_with_owner rename to message_templates`.execute(db);
}
