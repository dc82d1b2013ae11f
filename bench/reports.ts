import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { connect, openPostgresStore } from '../src/adapters/sql/postgres/postgres.ts';
import type { Tables } from '../src/adapters/sql/schema.ts';
import { openSqliteStore } from '../src/adapters/sql/sqlite/sqlite.ts';
import { sqliteDialect } from '../src/adapters/sql/sqlite/sqlite-dialect.ts';
import { createHolidays } from '../src/adapters/time/holidays.ts';
import { personActor } from '../src/domain/access/actor.ts';
import type { Store } from '../src/ports/store.ts';
import { contextNow, type Services } from '../src/usecases/context.ts';
import { createAvailability } from '../src/usecases/people/availability.ts';
import { countThreads } from '../src/usecases/reports/count-threads.ts';
import { showReport } from '../src/usecases/reports/show.ts';
import { startPostgres } from '../test/support/postgres/embedded.ts';
import { longestStall, medianOf, timed } from './clocking.ts';
import { writeReports } from './page.ts';
import { NOW, TEAM } from './seed.ts';
import { seedReports } from './seed-reports.ts';

const THREADS = Number(process.argv[2] ?? 100_000);
const RUNS = 7;

const SILENT = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: (facts: unknown) => process.stderr.write(`${String(facts)}\n`),
};

/** The services that reports need. */
function reportContext(store: Store) {
  const services = {
    store,
    clock: { now: () => NOW },
    log: SILENT,
    availabilityOf: createAvailability({ holidays: createHolidays() }),
  } as unknown as Services;
  return contextNow(services, personActor({ teamId: TEAM, userId: 'U1' }));
}

/** Counts everything once, then asks for the team's report repeatedly. */
async function measure(name: string, store: Store): Promise<string> {
  const ctx = reportContext(store);
  const counted = await timed(() => countThreads(ctx, TEAM, { limit: Number.POSITIVE_INFINITY }));
  const report = () => showReport(ctx, { scope: { kind: 'team' } });
  const mine = () => showReport(ctx, { scope: { kind: 'mine' } });
  const { open, outcomes, replyTimes, revivals } = await report();
  if (!open || !outcomes || !replyTimes || !revivals) throw new Error('A part of the report is missing.');
  const cpu = process.cpuUsage();
  for (let run = 0; run < RUNS; run++) await report();
  const { user, system } = process.cpuUsage(cpu);
  const took = await medianOf(RUNS, report);
  const stalls = await longestStall(async () => {
    for (let run = 0; run < RUNS; run++) await report();
  });
  const own = await medianOf(RUNS, mine);
  await store.close();
  const perThread = (counted / THREADS).toFixed(2);
  return `| ${name} | ${[took, (user + system) / 1000 / RUNS, own, stalls].map((ms) => ms.toFixed(0)).join(' | ')} | ${perThread} |`;
}

async function onSqlite(folder: string): Promise<string> {
  const file = join(folder, 'reports.db');
  await (await openSqliteStore(file)).close();
  const db = new Kysely<Tables>({ dialect: sqliteDialect(new Database(file)) });
  await seedReports(db, THREADS);
  await sql`analyze`.execute(db);
  await db.destroy();
  return measure('SQLite', await openSqliteStore(file));
}

async function onPostgres(folder: string): Promise<string> {
  const server = await startPostgres(folder);
  try {
    await (await openPostgresStore(server.url, 'the bench')).close();
    const db = connect(server.url, 'the bench', 1);
    await seedReports(db, THREADS);
    await sql`analyze`.execute(db);
    await db.destroy();
    return await measure('PostgreSQL', await openPostgresStore(server.url, 'the bench'));
  } finally {
    await server.stop();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-bench-'));
try {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const rows = [await onSqlite(folder), await onPostgres(folder)];
  const head = ['team’s report', 'CPU time of it', 'own report', 'longest stall', 'counting one client'].join(
    ' | ',
  );
  const text = `
\`npm run bench:reports\` measures this and writes this part: a report on ${THREADS.toLocaleString('en')} clients with ten events each, median of
${RUNS}; load average at the start ${load}. The aims are 300 ms for the team’s report and 50 ms for the longest stall.

| ms | ${head} |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
  writeReports(text);
  process.stdout.write(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
