import type { HealthCheck } from '../../ports/health-check.ts';
import type { Store } from '../../ports/store.ts';
import { checkStore } from './sqlite/health/check-store.ts';
import { joinSqliteStore, type OpenOptions, openSqliteStore } from './sqlite/sqlite.ts';

const isPostgres = (database: string) => /^postgres(ql)?:/.test(database);

/**
 * Opens the store and brings it up to date.
 * @param database an SQLite file, `:memory:`, or the URL of a PostgreSQL database
 * @param name what it is called in sentences, without a password
 * @throws StoreError when it cannot be used as it is
 */
export async function openStore(database: string, name: string, options: OpenOptions = {}): Promise<Store> {
  if (!isPostgres(database)) return openSqliteStore(database, options);
  const { openPostgresStore } = await import('./postgres/postgres.ts');
  return openPostgresStore(database, name, options.onWait);
}

/**
 * Opens the store for one piece of work at the command line, also while a bot is running on it.
 * @param database as in `openStore`
 * @throws StoreError when it cannot be used as it is, or when there is none yet
 */
export async function joinStore(database: string, name: string): Promise<Store> {
  return isPostgres(database) ? openStore(database, name) : joinSqliteStore(database);
}

/** What `doctor` finds out about the database, whatever it stands on; `now` is UTC ms. `isNamed`: somebody chose it. */
export async function checkDatabase(
  database: string,
  name: string,
  now: number,
  isNamed: boolean,
): Promise<readonly HealthCheck[]> {
  if (!isPostgres(database)) return checkStore(database, now, isNamed);
  const { checkPostgres } = await import('./postgres/check-postgres.ts');
  return checkPostgres(database, name, now);
}
