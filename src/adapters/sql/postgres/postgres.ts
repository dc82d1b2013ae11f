import { Kysely, sql } from 'kysely';
import type { Store } from '../../../ports/store.ts';
import { sqlLeases } from '../leases/leases.ts';
import { migrate } from '../migrate.ts';
import type { Tables } from '../schema.ts';
import { sqlStore } from '../store.ts';
import { openPool } from './pool.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { postgresError } from './store-errors.ts';

/** Connections of one process. Three replicas leave most of a server's default of 100 to others. */
const CONNECTIONS = 10;
/** For what must not wait behind the work: renewing leases, and saying whether the server answers. */
const CONNECTIONS_ASIDE = 2;
/** `server_version_num` of PostgreSQL 14.0. */
const OLDEST_SERVER = 140_000;

interface Server {
  readonly version: number;
  readonly encoding: string;
  readonly is_standby: boolean;
}

async function serverOf<T>(db: Kysely<T>): Promise<Server> {
  const { rows } = await sql<Server>`select
    current_setting('server_version_num')::int as version,
    current_setting('server_encoding') as encoding,
    pg_is_in_recovery() as is_standby`.execute(db);
  return rows[0] as Server;
}

/** Throws StoreError when the server is too old, reads another alphabet, or takes no changes. */
async function requireSuitable<T>(db: Kysely<T>, place: string): Promise<void> {
  const { version, encoding, is_standby } = await serverOf(db);
  const unsuitable = (detail: string) => postgresError('unsuitable', place, { detail: ` ${detail}` });
  if (version < OLDEST_SERVER) {
    throw unsuitable(`It is version ${Math.floor(version / 10_000)}; use 14 or newer (18 is tested).`);
  }
  if (encoding !== 'UTF8') {
    throw unsuitable(`Its encoding is ${encoding}; create one with: create database NAME encoding 'UTF8'.`);
  }
  if (is_standby) throw postgresError('read_only', place);
}

/**
 * Opens the store on PostgreSQL and brings it up to date.
 * @param url postgres://USER:PASSWORD@HOST:PORT/DATABASE
 * @param place what it is called in sentences, without the password
 * @throws StoreError when the server cannot be reached or cannot be used as it is
 */
export async function openPostgresStore(url: string, place: string): Promise<Store> {
  const connect = (max: number) =>
    new Kysely<Tables>({ dialect: postgresDialect(openPool(url, place, max)) });
  const db = connect(CONNECTIONS);
  const aside = connect(CONNECTIONS_ASIDE);
  try {
    await requireSuitable(db, place);
    await migrate(db, (disorder, cause, detail) => postgresError(disorder, place, { cause, detail }));
  } catch (error) {
    await db.destroy();
    await aside.destroy();
    throw error;
  }
  return sqlStore(db, {
    leases: sqlLeases(aside),
    close: async () => {
      await db.destroy();
      await aside.destroy();
    },
    check: async () => {
      if ((await serverOf(aside)).is_standby) throw postgresError('read_only', place);
    },
    checkpoint: async () => undefined,
    // PostgreSQL's own cleaning (autovacuum) frees the room of what was deleted.
    wipe: async () => undefined,
  });
}
