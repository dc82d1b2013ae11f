import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  "alter table workspaces add column settings text not null default '{}'",
  'alter table people add column is_admin integer not null default 0',
  // Whether somebody is an admin was not asked yet: everybody is met anew at the next opportunity.
  'update people set met_at = 1',
  'create index client_threads_added_by on client_threads (team_id, added_by, status)',
  `create index nudges_escalated on nudges (team_id, thread_number) where kind = 'escalation'`,
  `create index client_threads_closed on client_threads (team_id, closed_at) where closed_at is not null`,
];

/** What a workspace has set for everybody, and what it takes to know who sees which threads. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
