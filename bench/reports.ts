import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { connect, openPostgresStore } from '../src/adapters/sql/postgres/postgres.ts';
import type { Tables } from '../src/adapters/sql/schema.ts';
import { openSqliteStore } from '../src/adapters/sql/sqlite/sqlite.ts';
import { sqliteDialect } from '../src/adapters/sql/sqlite/sqlite-dialect.ts';
import type { Store } from '../src/ports/store.ts';
import { startPostgres } from '../test/support/postgres/embedded.ts';
import { writeReports } from './page.ts';
import { countAll, measureReports, RUNS } from './report-figures.ts';
import { seedReports, tidy } from './seed-reports.ts';

const [count = '100000', kept] = process.argv.slice(2);
const THREADS = Number(count);

/** A place for the clients of a report: how to open the bot's store on it, and the bare database. */
interface Place {
  readonly name: string;
  readonly openStore: () => Promise<Store>;
  readonly openDatabase: () => Kysely<Tables>;
}

/** Fills an empty database with clients and counts them; one that an earlier run has filled stays as it is. */
async function fill({ name, openStore, openDatabase }: Place): Promise<void> {
  const store = await openStore();
  const db = openDatabase();
  if (!(await db.selectFrom('workspaces').select('team_id').executeTakeFirst())) {
    await seedReports(db, THREADS);
    await tidy(db);
    const seconds = (await countAll(store)) / 1000;
    process.stderr.write(`${name}: all clients were counted in ${seconds.toFixed(0)} s.\n`);
    await tidy(db);
  }
  await db.destroy();
  await store.close();
}

async function measure(place: Place): Promise<string> {
  await fill(place);
  const store = await place.openStore();
  try {
    const figures = await measureReports(store, place.openDatabase);
    return `| ${[place.name, ...figures].join(' | ')} |`;
  } finally {
    await store.close();
  }
}

async function onSqlite(folder: string): Promise<string> {
  const file = join(folder, 'reports.db');
  return measure({
    name: 'SQLite',
    openStore: () => openSqliteStore(file),
    openDatabase: () => new Kysely<Tables>({ dialect: sqliteDialect(new Database(file)) }),
  });
}

async function onPostgres(folder: string): Promise<string> {
  const server = await startPostgres(folder);
  try {
    return await measure({
      name: 'PostgreSQL',
      openStore: () => openPostgresStore(server.url, 'the bench'),
      openDatabase: () => connect(server.url, 'the bench', 1),
    });
  } finally {
    await server.stop();
  }
}

const folder = kept ?? mkdtempSync(join(tmpdir(), 'ghostwatch-bench-'));
if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
try {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const rows = [await onSqlite(folder), await onPostgres(folder)];
  const head = [
    'team’s report',
    'CPU time of it',
    'own report',
    'longest stall',
    'counting one client',
    'longest stall meanwhile',
  ].join(' | ');
  const text = `
\`npm run bench:reports\` measures this and writes this part: a report on ${THREADS.toLocaleString('en')} clients with ten events each, median of
${RUNS}; load average at the start ${load}. The aims are 300 ms for the team’s report and 50 ms for the longest stall.

| ms | ${head} |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
  writeReports(text);
  process.stdout.write(text);
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}
