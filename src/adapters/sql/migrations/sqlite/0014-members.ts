import { type Kysely, sql } from 'kysely';

/** Who may use the bot, as Slack said when the person was last met; nobody until Slack was asked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table people add column is_member integer not null default 0`.execute(db);
}
