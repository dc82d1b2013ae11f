import type { HealthCheck } from '../../ports/health-check.ts';
import type { Store } from '../../ports/store.ts';
import { checkStore } from './sqlite/health/check-store.ts';
import { joinSqliteStore, type OpenOptions, openSqliteStore } from './sqlite/sqlite.ts';

const isPostgres = (database: string) => /^postgres(ql)?:/.test(database);

/**
 * Opens the store and migrates it.
 * @param database an SQLite file, `:memory:`, or the URL of a PostgreSQL database
 * @param name its name in messages, without a password
 * @throws StoreError if it cannot be used as it is
 */
export async function openStore(database: string, name: string, options: OpenOptions = {}): Promise<Store> {
  if (!isPostgres(database)) return openSqliteStore(database, options);
  const { openPostgresStore } = await import('./postgres/postgres.ts');
  return openPostgresStore(database, name, options.onWait);
}

/**
 * Opens the store for a single task of the command line, even while a bot is running on it.
 * @param database as in `openStore`
 * @throws StoreError if it cannot be used as it is, or does not exist yet
 */
export async function joinStore(database: string, name: string): Promise<Store> {
  return isPostgres(database) ? openStore(database, name) : joinSqliteStore(database);
}

/**
 * Returns what `doctor` reports about the database, for either engine; `now` is UTC ms. `isNamed`: somebody chose the
 * database.
 */
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
