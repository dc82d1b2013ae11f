import { type Kysely, Migrator, sql } from 'kysely';
import { StoreError } from '../../ports/store.ts';
import { engineOf, takeTurn } from './engine.ts';
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
  const provider = { getMigrations: async () => ({ ...migrations }) };
  const migrator = new Migrator({ db, provider, disableTransactions: true });
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

/** Kysely's own table of the migrations that were run. */
const CREATE_MIGRATIONS = sql`create table if not exists kysely_migration (
  name varchar(255) not null primary key, timestamp varchar(255) not null)`;

/**
 * Runs `work` in one transaction, of one replica at a time. Kysely's own lock is one of the session, which does not work
 * behind a pooler: the next statement may run on another connection, and a lock may stay where nobody ends it.
 */
async function inOneTransaction<T>(db: Kysely<T>, work: (db: Kysely<T>) => Promise<void>): Promise<void> {
  await db.connection().execute(async (connection) => {
    const isPostgres = engineOf(db) === 'postgres';
    await (isPostgres ? sql`begin` : sql`begin immediate`).execute(connection);
    try {
      await takeTurn(connection, 'migration');
      // Kysely would hide why it may not create a table, because PostgreSQL answers nothing else after an error.
      if (isPostgres) await CREATE_MIGRATIONS.execute(connection);
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
