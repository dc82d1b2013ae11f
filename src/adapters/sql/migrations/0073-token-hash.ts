import { type Kysely, sql } from 'kysely';

/** Lets a start recognise the tokens in the settings without asking Slack about each of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table installations add column token_hash text`.execute(db);
}
