import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  'alter table client_threads add column ask_again_on text',
  'alter table client_threads add column asked_again_at integer',
  'alter table client_threads add column muted_at integer',
];

/** When to ask again about a client that was closed, and since when a client is muted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
