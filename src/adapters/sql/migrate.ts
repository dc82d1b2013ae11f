import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { StoreError } from '../../ports/store.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { storeError } from './sqlite/store-errors.ts';

async function appliedMigrations<T>(db: Kysely<T>): Promise<readonly string[]> {
  const { rows } = await sql<{ found: number }>`
    select count(*) as found from sqlite_schema where name = 'kysely_migration'`.execute(db);
  if (rows[0]?.found === 0) return [];
  const applied = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return applied.rows.map(({ name }) => name);
}

/** What this program would add to a database, and what the database has that this program does not know. */
export async function compareMigrations<T>(
  db: Kysely<T>,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<{ readonly missing: readonly string[]; readonly unknown: readonly string[] }> {
  const applied = await appliedMigrations(db);
  return {
    missing: Object.keys(migrations).filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !(name in migrations)),
  };
}

async function run<T>(
  db: Kysely<T>,
  file: string,
  migrations: Readonly<Record<string, Migration>>,
): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error instanceof StoreError) throw error;
  if (!error) return;
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName ?? 'A migration';
  throw storeError('migration', file, error, ` ${failed} failed: ${String(error)}`);
}

/**
 * Brings the database up to this program, forward only and all in one transaction: Kysely runs migrations
 * on SQLite without one.
 * @throws StoreError when the database was written by a newer program, or when a migration fails; the
 *   database is as it was then
 */
export async function migrate<T>(
  db: Kysely<T>,
  file: string,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<void> {
  const { missing, unknown } = await compareMigrations(db, migrations);
  if (unknown.length > 0) throw storeError('newer', file, undefined, ` (It knows ${unknown.join(', ')}.)`);
  if (missing.length === 0) return;
  await db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      await run(connection, file, migrations);
      await sql`commit`.execute(connection);
    } catch (error) {
      // A full disk has ended the transaction by itself.
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
}
