import Database from 'better-sqlite3';
import { openSqliteStore } from '../src/adapters/sql/sqlite/sqlite.ts';

export const TEAM = 'T1';
/** Ten people share the threads in every thousand. */
export const PEOPLE = 5000;
/** Monday, 9 November 2026, 11:00 in Berlin: everybody is at work. */
export const NOW = Date.parse('2026-11-09T10:00:00Z');
export const LONG_AGO = Date.parse('2026-09-01T10:00:00Z');
const NEXT_YEAR = Date.parse('2027-11-09T10:00:00Z');

/** Fills a new database with open threads whose nudges are due next year, in one transaction. */
export async function seed(file: string, threads: number): Promise<void> {
  await (await openSqliteStore(file)).close();
  const database = new Database(file);
  database.exec(`
    begin;
    insert into workspaces (team_id, last_number) values ('${TEAM}', ${threads});
    with recursive n (i) as (select 0 union all select i + 1 from n where i + 1 < ${PEOPLE})
    insert into people (team_id, user_id, name, time_zone, locale, profile_synced_at)
    select '${TEAM}', 'U' || i, 'Person ' || i, 'Europe/Berlin', 'de-DE', ${NOW} from n;
    with recursive n (i) as (select 1 union all select i + 1 from n where i < ${threads})
    insert into client_threads (team_id, number, owner_id, added_by, created_at, client, client_key, topic,
      category, channel, language, search_text, status, waiting_on, silent_since, episode, step, follow_ups,
      version, next_nudge_at)
    select '${TEAM}', i, 'U' || (i % ${PEOPLE}), 'U0', ${LONG_AGO}, 'Client ' || i, 'client ' || i, 'Website relaunch',
      'offer', 'email', 'en', 'client ' || i || char(10) || 'website relaunch', 'open', 'client', ${LONG_AGO}, 1, 0, 0,
      1, ${NEXT_YEAR} + i
    from n;
    insert into thread_events (team_id, thread_number, position, occurred_at, recorded_at, by, kind, payload)
    select team_id, number, 1, created_at, created_at, added_by, 'added', '{}' from client_threads;
    commit;`);
  database.pragma('wal_checkpoint(truncate)');
  database.close();
}

/** Makes the nudges of the threads `from` … `from + count - 1` due. */
export function makeDue(file: string, from: number, count: number): void {
  const database = new Database(file);
  database
    .prepare('update client_threads set next_nudge_at = ? where team_id = ? and number between ? and ?')
    .run(NOW - 1, TEAM, from, from + count - 1);
  database.pragma('wal_checkpoint(truncate)');
  database.close();
}
