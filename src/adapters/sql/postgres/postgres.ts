import { setTimeout as wait } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { type Store, StoreError } from '../../../ports/store.ts';
import { deleteOldLeases, sqlLeases } from '../leases/leases.ts';
import { migrate } from '../migrate.ts';
import type { Tables } from '../schema.ts';
import { sqlStore } from '../store.ts';
import { wasCommitted } from './commit-status.ts';
import { compactPostgres } from './compact.ts';
import { createOriginCheck, type OriginCheck } from './origin.ts';
import { openPool } from './pool.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { requireSuitable, type Server, serverOf } from './server.ts';
import { createSharedClock, type SharedClock } from './shared-clock.ts';
import { postgresError } from './store-errors.ts';

/** Maximum connections per process. Three replicas leave most of a server's default of 100 to others. */
export const CONNECTIONS = 10;
/** Connections for tasks that must not wait behind others: renewing leases, and checking whether the server answers. */
const CONNECTIONS_ASIDE = 2;
/** How long a start waits for the server, and the average delay between two attempts (ms). */
const START_WITHIN = 30_000;
const AGAIN = 1000;

/** Connections to a database that has not been checked yet. */
export function connect(url: string, place: string, max: number, origin?: OriginCheck): Kysely<Tables> {
  const dialect = postgresDialect(openPool(url, place, max, origin?.verify), (xid) =>
    wasCommitted(url, place, xid),
  );
  return new Kysely<Tables>({ dialect });
}

/**
 * Asks the server for its properties. If it cannot be reached, for example while both are being started, or has no
 * free connection, it is asked again for a while, with random delays so that replicas do not ask at the same moment.
 */
async function firstAnswer(db: Kysely<Tables>, onWait?: (error: StoreError) => void): Promise<Server> {
  for (const began = performance.now(); ; ) {
    try {
      return await serverOf(db);
    } catch (error) {
      const passes = error instanceof StoreError && ['away', 'crowded'].includes(error.code);
      if (!onWait || !passes || performance.now() - began > START_WITHIN) throw error;
      onWait(error);
      await wait(AGAIN * (0.5 + Math.random()));
    }
  }
}

/**
 * Opens the store on PostgreSQL and migrates it.
 * @param url postgres://USER:PASSWORD@HOST:PORT/DATABASE
 * @param place its name in messages, without the password
 * @param onWait called with the reason for waiting for the server; without it there is no waiting
 * @throws StoreError if the server cannot be reached or cannot be used as it is
 */
export async function openPostgresStore(
  url: string,
  place: string,
  onWait?: (error: StoreError) => void,
): Promise<Store> {
  const origin = createOriginCheck();
  const db = connect(url, place, CONNECTIONS, origin);
  const aside = connect(url, place, CONNECTIONS_ASIDE);
  let clock: SharedClock;
  try {
    const server = await firstAnswer(db, onWait);
    requireSuitable(server, place);
    clock = createSharedClock(server.time, performance.now());
    await migrate(db, (code, cause, detail) => postgresError(code, place, { cause, detail }));
    origin.begin();
    const first = connect(url, place, 1, origin);
    await serverOf(first).finally(() => first.destroy());
  } catch (error) {
    await db.destroy();
    await aside.destroy();
    throw error;
  }
  return sqlStore(db, {
    clock,
    leases: sqlLeases(aside),
    close: async () => {
      await db.destroy();
      await aside.destroy();
    },
    check: async () => {
      const askedAt = performance.now();
      const server = await serverOf(aside);
      requireSuitable(server, place);
      clock.set(server.time, askedAt);
    },
    checkpoint: () => deleteOldLeases(aside),
    // PostgreSQL's autovacuum frees the space of deleted rows.
    wipe: async () => undefined,
    compact: () => compactPostgres(url, place),
  });
}
