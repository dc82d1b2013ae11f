import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  'alter table people add column own_time_zone text',
  'alter table people add column language text',
  'alter table people add column digest_at integer',
  'alter table people add column daily_limit integer',
  `create index nudges_sent_to on nudges (team_id, recipient_id, sent_at)
    where state = 'sent' and kind <> 'escalation'`,
];

/** What people set for themselves, and a quick count of what somebody was sent today. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
