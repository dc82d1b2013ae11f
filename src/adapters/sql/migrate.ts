import { type Kysely, Migrator, sql } from 'kysely';
import { StoreError } from '../../ports/store.ts';
import { engineOf } from './engine.ts';
import { MIGRATIONS, type Migrations } from './migrations/index.ts';

/** Creates the engine's error for a problem with migrations. */
export type Complaint = (code: 'newer' | 'migration', cause: unknown, detail: string) => StoreError;

async function hasMigrations<T>(db: Kysely<T>): Promise<boolean> {
  const { rows } =
    engineOf(db) === 'postgres'
      ? await sql<{ found: number }>`select count(to_regclass('kysely_migration')) as found`.execute(db)
      : await sql<{ found: number }>`
          select count(*) as found from sqlite_schema where name = 'kysely_migration'`.execute(db);
  return rows[0]?.found !== 0;
}

async function appliedMigrations<T>(db: Kysely<T>): Promise<readonly string[]> {
  if (!(await hasMigrations(db))) return [];
  const applied = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return applied.rows.map(({ name }) => name);
}

/**
 * Returns the migrations that a database does not have yet (`missing`), and those that this program does not know
 * (`unknown`).
 */
export async function compareMigrations<T>(
  db: Kysely<T>,
  migrations: Migrations = MIGRATIONS[engineOf(db)],
): Promise<{ readonly missing: readonly string[]; readonly unknown: readonly string[] }> {
  const applied = await appliedMigrations(db);
  return {
    missing: Object.keys(migrations).filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !(name in migrations)),
  };
}

async function run<T>(db: Kysely<T>, migrations: Migrations, complaint: Complaint): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error instanceof StoreError) throw error;
  if (!error) return;
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName ?? 'A migration';
  throw complaint('migration', error, ` ${failed} failed: ${String(error)}`);
}

/**
 * Whether this program may still work on a database that a newer version has migrated. While replicas are being
 * replaced one after the other, old and new ones run side by side. Never on SQLite, where only one program uses the
 * file.
 */
export async function isStillSupported<T>(db: Kysely<T>, migrations: Migrations): Promise<boolean> {
  if (engineOf(db) === 'sqlite') return false;
  const { rows } = await sql<{ migration: string }>`select migration from oldest_program`.execute(db);
  const newest = Object.keys(migrations).toSorted().at(-1) ?? '';
  return rows.every(({ migration }) => migration <= newest);
}

/**
 * Runs `work` in one transaction. Kysely opens one itself on PostgreSQL, where it also locks out other replicas, but
 * not on SQLite.
 */
async function inOneTransaction<T>(db: Kysely<T>, work: (db: Kysely<T>) => Promise<void>): Promise<void> {
  if (engineOf(db) === 'postgres') return work(db);
  await db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      await work(connection);
      await sql`commit`.execute(connection);
    } catch (error) {
      // After a full disk, SQLite has already rolled back the transaction.
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
}

/**
 * Runs the missing migrations, in one transaction; there are no downgrades.
 * @throws StoreError if the database was migrated by a newer version that does not support this one, or if a
 *   migration fails; the database is unchanged then
 */
export async function migrate<T>(
  db: Kysely<T>,
  complaint: Complaint,
  migrations: Migrations = MIGRATIONS[engineOf(db)],
): Promise<void> {
  const { missing, unknown } = await compareMigrations(db, migrations);
  if (unknown.length > 0) {
    if (missing.length === 0 && (await isStillSupported(db, migrations))) return;
    throw complaint('newer', undefined, ` (It knows ${unknown.join(', ')}.)`);
  }
  if (missing.length > 0) await inOneTransaction(db, (connection) => run(connection, migrations, complaint));
}
