import { type Kysely, sql } from 'kysely';
import { portable } from './portable.ts';

/** Where the database is, and when it was noticed that it is an older copy of itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text, integer } = portable(db);
  await createTable('database_origin')
    .addColumn('id', integer, (column) => column.primaryKey())
    .addColumn('origin', text, (column) => column.notNull())
    .addColumn('recovered_at', integer)
    .execute();
  await sql`insert into database_origin (id, origin) values (1, '')`.execute(db);
}
