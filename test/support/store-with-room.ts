import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { migrate } from '../../src/adapters/sql/migrate.ts';
import type { Tables } from '../../src/adapters/sql/schema.ts';
import { storeOn } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { sqliteDialect } from '../../src/adapters/sql/sqlite/sqlite-dialect.ts';
import { migrationComplaint } from '../../src/adapters/sql/sqlite/store-errors.ts';
import type { Store } from '../../src/ports/store.ts';

/** A store on a disk with room for `pages` more pages. */
export async function storeWithRoom(file: string, pages: number): Promise<Store> {
  const database = new Database(file);
  const used = Number(database.pragma('page_count', { simple: true }));
  database.pragma(`max_page_count = ${used + pages}`);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  await migrate(db, migrationComplaint(file));
  return storeOn(database);
}
