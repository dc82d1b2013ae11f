import { existsSync, realpathSync } from 'node:fs';
import Database from 'better-sqlite3';
import { storeError } from './store-errors.ts';

/** The right to be the only Ghostwatch on a database file. */
export interface FileLock {
  release(): void;
}

/**
 * Takes the right to run on a database file. It is a lock of the operating system on a file beside it, which
 * ends with the process, however that ends; the database itself stays open to `backup` and `doctor`.
 * @throws StoreError `in_use` when somebody else has it
 */
export function lockFile(file: string): FileLock {
  const place = existsSync(file) ? realpathSync(file) : file;
  const holder = new Database(`${place}.lock`, { timeout: 0 });
  try {
    holder.exec('begin exclusive');
  } catch (error) {
    holder.close();
    const taken = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
    throw taken ? storeError('in_use', file, error) : error;
  }
  return { release: () => holder.close() };
}
