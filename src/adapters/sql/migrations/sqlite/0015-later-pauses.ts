import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  'alter table people add column paused_from integer',
  'alter table people add column cover_from integer',
];

/** Pauses and covers that begin later; null for those that began when they were set. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
