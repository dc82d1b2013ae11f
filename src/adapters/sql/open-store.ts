import type { Store } from '../../ports/store.ts';
import { type OpenOptions, openSqliteStore } from './sqlite/sqlite.ts';

/**
 * Opens the store and brings it up to date.
 * @param database an SQLite file, `:memory:`, or the URL of a PostgreSQL database
 * @param name what it is called in sentences, without a password
 * @throws StoreError when it cannot be used as it is
 */
export async function openStore(database: string, name: string, options: OpenOptions = {}): Promise<Store> {
  if (!/^postgres(ql)?:/.test(database)) return openSqliteStore(database, options);
  const { openPostgresStore } = await import('./postgres/postgres.ts');
  return openPostgresStore(database, name);
}
