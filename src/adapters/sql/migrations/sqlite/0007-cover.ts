import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  'alter table people add column cover_id text',
  'alter table people add column cover_until integer',
  'alter table workspaces add column escalation_channel_id text',
  'alter table client_threads add column unheeded integer not null default 0',
  'drop index nudges_once',
  `create unique index nudges_once on nudges (team_id, thread_number, episode, step, (kind = 'escalation'))
    where state <> 'cancelled'`,
];

/** Who stands in for whom, and who is told about ignored nudges; beside the nudge itself, and as often. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
