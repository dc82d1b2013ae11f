// @ts-nocheck
import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { openSqliteStore } from '../src/adapters/sql/sqlite/sqlite.ts';
import { sqliteDialect } from '../src/adapters/sql/sqlite/sqlite-dialect.ts';
import { createHolidays } from '../src/adapters/time/holidays.ts';
import { createAvailability } from '../src/usecases/people/availability.ts';
import { countThreads } from '../src/usecases/reports/count-threads.ts';
import { TEAM } from './seed.ts';
import { seedReports } from './seed-reports.ts';
const file = '/tmp/reports-kept.db';
if (!existsSync(file)) {
  await (await openSqliteStore(file)).close();
  const db = new Kysely({ dialect: sqliteDialect(new Database(file)) });
  await seedReports(db, 100000); await sql`analyze`.execute(db); await db.destroy();
}
const store = await openSqliteStore(file);
console.time('count');
await countThreads({ store, availabilityOf: createAvailability({ holidays: createHolidays() }) }, TEAM, { limit: Infinity });
console.timeEnd('count');
await store.close();
