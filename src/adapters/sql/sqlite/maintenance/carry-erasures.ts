import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { migrate } from '../../migrate.ts';
import type { ErasureKeyRow, ErasureRow, Tables } from '../../schema.ts';
import { sqliteDialect } from '../sqlite-dialect.ts';
import { migrationComplaint } from '../store-errors.ts';
import { openToRead } from './inspect-file.ts';

/** The people erased in a database; none if it is too old to store them, or cannot be read. */
function erasuresIn(file: string) {
  try {
    const database = openToRead(file, true);
    try {
      return {
        keys: database.prepare('select * from erasure_keys').all() as ErasureKeyRow[],
        erasures: database.prepare('select * from erasures').all() as ErasureRow[],
      };
    } finally {
      database.close();
    }
  } catch {
    return { keys: [], erasures: [] };
  }
}

/**
 * Copies the list of erased people from the database that is being replaced to the backup that is about to be
 * restored.
 * @returns whether there were any
 */
export async function carryErasures(from: string, to: string): Promise<boolean> {
  const { keys, erasures } = erasuresIn(from);
  if (erasures.length === 0) return false;
  const database = new Database(to);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  try {
    await migrate(db, migrationComplaint(to));
    database.transaction(() => {
      const key = database.prepare(
        'insert or replace into erasure_keys (team_id, key) values (@team_id, @key)',
      );
      const erasure = database.prepare(
        'insert or replace into erasures (team_id, hash, erased_at) values (@team_id, @hash, @erased_at)',
      );
      for (const row of keys) key.run(row);
      for (const row of erasures) erasure.run(row);
    })();
    // The backup is moved as a single file, so there must be no log.
    database.pragma('journal_mode = delete');
    return true;
  } finally {
    await db.destroy();
  }
}
