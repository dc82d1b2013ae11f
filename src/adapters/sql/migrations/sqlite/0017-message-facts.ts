import { type Kysely, sql } from 'kysely';

/** What was entered for the messages to a client, beyond what was agreed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table client_threads add column message_facts text not null default '{}'`.execute(db);
}
