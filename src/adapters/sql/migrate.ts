import { type Kysely, Migrator, sql } from 'kysely';
import { StoreError } from '../../ports/store.ts';
import { engineOf } from './engine.ts';
import { MIGRATIONS, type Migrations } from './migrations/index.ts';

/** Puts what is wrong into the words of the engine. */
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

/** What this program would add to a database, and what the database has that this program does not know. */
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
 * Whether this program may work on a database that a newer one has brought up to date: while replicas are replaced one
 * after the other, old and new ones run side by side. A file has one program, which is the newer one then.
 */
export async function isStillSupported<T>(db: Kysely<T>, migrations: Migrations): Promise<boolean> {
  if (engineOf(db) === 'sqlite') return false;
  const { rows } = await sql<{ migration: string }>`select migration from oldest_program`.execute(db);
  const newest = Object.keys(migrations).toSorted().at(-1) ?? '';
  return rows.every(({ migration }) => migration <= newest);
}

/** Kysely runs migrations on SQLite without a transaction; on PostgreSQL it opens one and locks out other replicas. */
async function inOneTransaction<T>(db: Kysely<T>, work: (db: Kysely<T>) => Promise<void>): Promise<void> {
  if (engineOf(db) === 'postgres') return work(db);
  await db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      await work(connection);
      await sql`commit`.execute(connection);
    } catch (error) {
      // A full disk has ended the transaction by itself.
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
}

/**
 * Brings the database up to this program, forward only and all in one transaction.
 * @throws StoreError when the database was written by a newer program that does not bear this one beside it, or when a migration fails; the
 *   database is as it was then
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
