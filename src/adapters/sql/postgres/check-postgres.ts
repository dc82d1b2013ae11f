import { type Kysely, sql } from 'kysely';
import type { HealthCheck } from '../../../ports/health-check.ts';
import { StoreError } from '../../../ports/store.ts';
import { checkConnections } from '../health/check-connections.ts';
import { checkNudges } from '../health/check-nudges.ts';
import { checkRecovery } from '../health/check-recovery.ts';
import { compareMigrations, isStillSupported } from '../migrate.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import type { Tables } from '../schema.ts';
import { CONNECTIONS, connect } from './postgres.ts';
import { isUntried, requireSuitable, type Server, serverOf } from './server.ts';
import { postgresError } from './store-errors.ts';

/** A transaction that is open longer than this (minutes) keeps the server from vacuuming. */
const LONG = 15;

/** Activity of other sessions on the server that affects us. */
interface Surroundings {
  readonly connections: number;
  readonly oldest_minutes: number | null;
}

async function surroundingsOf(db: Kysely<Tables>): Promise<Surroundings> {
  const { rows } = await sql<Surroundings>`select
    (select count(*) from pg_stat_activity where backend_type = 'client backend') as connections,
    (select cast(max(extract(epoch from clock_timestamp() - xact_start)) / 60 as bigint)
      from pg_stat_activity where xact_start is not null and pid <> pg_backend_pid()) as oldest_minutes`.execute(
    db,
  );
  return rows[0] as Surroundings;
}

/** Whether the database was created with another version of the collation; servers before 15 do not store that. */
async function hasOtherCollation(db: Kysely<Tables>, { version }: Server): Promise<boolean> {
  if (version < 150_000) return false;
  const { rows } = await sql<{ changed: boolean }>`select
    coalesce(datcollversion <> pg_database_collation_actual_version(oid), false) as changed
    from pg_database where datname = current_database()`.execute(db);
  return rows[0]?.changed ?? false;
}

function checkServer(server: Server): readonly HealthCheck[] {
  const about = 'Server';
  const warn = (says: string, remedy: string): HealthCheck => ({ about, state: 'warning', says, remedy });
  const major = Math.floor(server.version / 10_000);
  return [
    ...(isUntried(server)
      ? [warn(`PostgreSQL ${major} is newer than what Ghostwatch was tried on (14 to 18)`, 'Watch the log.')]
      : []),
    ...(server.fsync === 'on'
      ? []
      : [warn('fsync is off: what was sent may be forgotten when the machine fails', 'Set fsync = on.')]),
    ...(server.synchronous_commit === 'off'
      ? [
          warn(
            'synchronous_commit is off by default; Ghostwatch switches it on for what it stores in transactions',
            'Set synchronous_commit = on for its user: alter role USER set synchronous_commit = on.',
          ),
        ]
      : []),
  ];
}

function checkSurroundings({ max_connections }: Server, around: Surroundings): readonly HealthCheck[] {
  const about = 'Server';
  const left = max_connections - around.connections;
  const minutes = around.oldest_minutes ?? 0;
  const found: HealthCheck[] = [];
  if (left < CONNECTIONS) {
    found.push({
      about,
      state: 'warning',
      says: `${left} of ${max_connections} connections are left; each replica takes up to ${CONNECTIONS + 2}`,
      remedy: 'Raise max_connections, or stop what else is connected.',
    });
  }
  if (minutes >= LONG) {
    found.push({
      about,
      state: 'warning',
      says: `a transaction has been open for ${minutes} minutes, so that the server cannot clean up`,
      remedy: 'Find it: select pid, query, xact_start from pg_stat_activity order by xact_start.',
    });
  }
  return found;
}

const OTHER_COLLATION: HealthCheck = {
  about: 'Server',
  state: 'warning',
  says: 'the rules for sorting texts have changed since the database was made (another system image)',
  remedy: 'Run: reindex database NAME, then: alter database NAME refresh collation version.',
};

async function checkConnected(
  db: Kysely<Tables>,
  place: string,
  now: number,
): Promise<readonly HealthCheck[]> {
  const server = await serverOf(db);
  requireSuitable(server, place);
  const { missing, unknown } = await compareMigrations(db);
  const isTooOld = unknown.length > 0 && !(await isStillSupported(db, MIGRATIONS.postgres));
  if (isTooOld) throw postgresError('newer', place);
  const waiting = missing.length === 0 ? '' : '; the next start will bring it up to date';
  const says = `${place} answers, PostgreSQL ${Math.floor(server.version / 10_000)}${waiting}`;
  const found: HealthCheck[] = [
    { about: 'Database', state: 'ok', says },
    ...checkServer(server),
    ...checkSurroundings(server, await surroundingsOf(db)),
    ...((await hasOtherCollation(db, server)) ? [OTHER_COLLATION] : []),
  ];
  if (missing.length > 0) return found;
  return [
    ...found,
    ...(await checkRecovery(db, now)),
    ...(await checkConnections(db)),
    ...(await checkNudges(db, now)),
  ];
}

/**
 * Checks a PostgreSQL database, even while replicas work on it, and changes nothing.
 * @param url postgres://USER:PASSWORD@HOST:PORT/DATABASE
 * @param now UTC ms
 */
export async function checkPostgres(
  url: string,
  place: string,
  now: number,
): Promise<readonly HealthCheck[]> {
  const db = connect(url, place, 1);
  try {
    return await checkConnected(db, place, now);
  } catch (error) {
    const says = error instanceof StoreError ? error.message : String(error);
    return [
      { about: 'Database', state: 'fault', says, remedy: 'See docs/scale.md, “When something is wrong”.' },
    ];
  } finally {
    await db.destroy();
  }
}
