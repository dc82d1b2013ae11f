import { type Kysely, sql } from 'kysely';

/** What was agreed with the client, and how the contact can be reached. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table client_threads add column phone text`.execute(db);
  await sql`alter table client_threads add column email text`.execute(db);
  await sql`alter table client_threads add column terms text not null default '{}'`.execute(db);
}
