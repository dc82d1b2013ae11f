import { type Kysely, Migrator, sql } from 'kysely';
import { MIGRATIONS } from './migrations/index.ts';

/** The database cannot be used as it is; the message says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

async function appliedMigrations<T>(db: Kysely<T>): Promise<readonly string[]> {
  const { rows } = await sql<{ found: number }>`
    select count(*) as found from sqlite_schema where name = 'kysely_migration'`.execute(db);
  if (rows[0]?.found === 0) return [];
  const applied = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return applied.rows.map(({ name }) => name);
}

/**
 * Brings the database up to this program, forward only.
 * @throws StoreError when the database was written by a newer program, or when a migration fails; the
 *   failed migration leaves the old state
 */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const unknown = (await appliedMigrations(db)).filter((name) => !(name in MIGRATIONS));
  if (unknown.length > 0) {
    throw new StoreError(
      `The database was written by a newer Ghostwatch (it knows ${unknown.join(', ')}). ` +
        'Start that version, or restore a backup made by this one.',
    );
  }
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (!error) return;
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName ?? 'a migration';
  throw new StoreError(
    `The database could not be brought up to date: ${failed} failed. Nothing was changed.`,
    {
      cause: error,
    },
  );
}
