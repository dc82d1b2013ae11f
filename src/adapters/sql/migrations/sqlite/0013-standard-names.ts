import { type Kysely, sql } from 'kysely';

const COLUMNS: readonly (readonly [table: string, from: string, to: string])[] = [
  ['workspaces', 'last_number', 'last_thread_number'],
  ['people', 'own_time_zone', 'time_zone_override'],
  ['people', 'week', 'working_hours'],
  ['people', 'met_at', 'profile_synced_at'],
  ['client_threads', 'context', 'category'],
  ['client_threads', 'via', 'channel'],
  ['client_threads', 'unheeded', 'ignored_nudges'],
  ['client_threads', 'remark', 'pending_question'],
  ['client_threads', 'deafness', 'read_error'],
  ['thread_events', 'at', 'occurred_at'],
  ['thread_events', 'facts', 'payload'],
  ['policies', 'context', 'category'],
  ['house_drafts', 'context', 'category'],
  ['home_screens', 'list', 'view'],
  ['heard', 'up_to_ts', 'last_read_ts'],
];

const TABLES: readonly (readonly [from: string, to: string])[] = [
  ['house_drafts', 'message_templates'],
  ['heard', 'conversation_cursors'],
  ['inbox', 'processed_requests'],
];

/** Gives tables and columns the names that the code uses. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, from, to] of COLUMNS) {
    await sql`alter table ${sql.table(table)} rename column ${sql.ref(from)} to ${sql.ref(to)}`.execute(db);
  }
  for (const [from, to] of TABLES) {
    await sql`alter table ${sql.table(from)} rename to ${sql.table(to)}`.execute(db);
  }
  await sql`update thread_events set payload = replace(payload, '"context"', '"category"')
    where kind = 'edited'`.execute(db);
}
