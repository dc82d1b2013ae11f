import { openPostgresStore } from '../src/adapters/sql/postgres/postgres.ts';
import { openSqliteStore } from '../src/adapters/sql/sqlite/sqlite.ts';
import type { Store } from '../src/ports/store.ts';
import { type Driver, postgresDriver, sqliteDriver } from './drivers.ts';

export const TEAM = 'T1';
/** Ten people share the threads in every thousand. */
export const PEOPLE = 5000;
/** Monday, 9 November 2026, 11:00 in Berlin: everybody is at work. */
export const NOW = Date.parse('2026-11-09T10:00:00Z');
export const LONG_AGO = Date.parse('2026-09-01T10:00:00Z');
const NEXT_YEAR = Date.parse('2027-11-09T10:00:00Z');

const isUrl = (place: string) => place.startsWith('postgres:');

/** Opens the bot's store on an SQLite file or on the URL of a PostgreSQL database. */
export function openStoreAt(place: string): Promise<Store> {
  return isUrl(place) ? openPostgresStore(place, 'the database') : openSqliteStore(place);
}

/** Opens a driver without the bot on the same place. */
export async function driverAt(place: string): Promise<Driver> {
  return isUrl(place) ? postgresDriver(place) : sqliteDriver(place);
}

/** How many threads, people and workspaces there are. The people of each workspace share its threads evenly. */
export interface Seed {
  readonly threads: number;
  readonly people: number;
  readonly workspaces: number;
  /** When the first nudge is planned (UTC ms); each of the others follows a millisecond later. */
  readonly plannedFrom: number;
}

export function manyThreads(threads: number): Seed {
  return { threads, people: PEOPLE, workspaces: 1, plannedFrom: NEXT_YEAR };
}

/** Fills a new database with open threads, which the reports have counted already, in one transaction. */
export async function seed(place: string, { threads, people, workspaces, plannedFrom }: Seed): Promise<void> {
  await (await openStoreAt(place)).close();
  const db = await driverAt(place);
  const numbers = (from: number, to: number) =>
    `with recursive n (i) as (select ${from} union all select i + 1 from n where i + 1 <= ${to})`;
  const mod = (what: string, by: number) => `(${what} % ${by})`;
  const team = (i: string) => `'T' || (1 + ${mod(i, workspaces)})`;
  const text = (i: string) => (db.engine === 'postgres' ? `cast(${i} as text)` : i);
  const statements = [
    `${numbers(0, workspaces - 1)} insert into workspaces (team_id, last_thread_number)
     select ${team('i')}, ${threads} from n`,
    `${numbers(0, people - 1)}
     insert into people (team_id, user_id, name, time_zone, locale, profile_synced_at)
     select ${team('i')}, 'U' || ${text('i')}, 'Person ' || ${text('i')}, 'Europe/Berlin', 'de-DE', ${NOW} from n`,
    `${numbers(1, threads)}
     insert into client_threads (team_id, number, owner_id, added_by, created_at, client, client_key, topic,
       category, channel, language, search_text, status, waiting_on, silent_since, episode, step, follow_ups,
       version, counted_version, next_nudge_at)
     select ${team(mod('i', people))}, i, 'U' || ${text(mod('i', people))}, 'U0', ${LONG_AGO}, 'Client ' || ${text('i')},
       'client ' || ${text('i')}, 'Website relaunch', 'offer', 'email', 'en', 'client ' || ${text('i')}, 'open', 'client',
       ${LONG_AGO}, 1, 0, 0, 1, 1, ${plannedFrom} + i
     from n`,
    `insert into thread_events (team_id, thread_number, position, occurred_at, recorded_at, by, kind, payload)
     select team_id, number, 1, created_at, created_at, added_by, 'added', '{}' from client_threads`,
  ];
  await db.transaction(async () => {
    for (const statement of statements) await db.query(statement);
  });
  if (db.engine === 'postgres') await db.query('analyze');
  await db.close();
}

/**
 * Opens the bot's store on a copy of a database. The bot takes a copy on PostgreSQL for a restored backup, and would look
 * for each nudge in Slack before it sends it; that is left out.
 */
export async function openCopyAt(place: string): Promise<Store> {
  const store = await openStoreAt(place);
  const db = await driverAt(place);
  await db.query('update database_origin set recovered_at = null');
  await db.close();
  return store;
}

/** Makes the nudges of the threads `from` … `from + count - 1` due. */
export async function makeDue(place: string, from: number, count: number): Promise<void> {
  const db = await driverAt(place);
  await db.query(
    `update client_threads set next_nudge_at = ${NOW - 1} where team_id = '${TEAM}' and number between ${from} and ${from + count - 1}`,
  );
  await db.close();
}
