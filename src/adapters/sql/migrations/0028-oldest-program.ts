import { type Kysely, sql } from 'kysely';
import { portable } from './portable.ts';

/**
 * The oldest program that may work on this database, named by the newest migration that it has to know. A migration that
 * takes something away sets it to the one since which nothing uses that any more.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { createTable, text } = portable(db);
  await createTable('oldest_program')
    .addColumn('migration', text, (column) => column.notNull())
    .execute();
  await sql`insert into oldest_program (migration) values ('0028-oldest-program')`.execute(db);
}
