import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../test/support/postgres/embedded.ts';
import { commandsDuringRush } from './commands.ts';
import { copyOf } from './copies.ts';
import { firstNudge } from './first-nudge.ts';
import { writePage } from './page.ts';
import { manyThreads, seed } from './seed.ts';
import { type EngineResults, page, type Results } from './table.ts';

/** Measures in a process of its own, so that nothing is warm and no other measurement uses its memory. */
function measured(what: string, place: string, threads: number) {
  const script = new URL('measure.ts', import.meta.url).pathname;
  const args = ['--expose-gc', '--import', import.meta.resolve('tsx'), script, what, place, String(threads)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

async function measureEngine(place: string, threads: number): Promise<EngineResults> {
  await seed(place, manyThreads(threads));
  return { ...measured('pair', place, threads), rush: measured('rush', place, threads) };
}

async function measureWith(threads: number, folder: string, empty: string): Promise<Results> {
  const file = join(folder, `${threads}.db`);
  const sqlite = await measureEngine(file, threads);
  const postgres = await measureEngine(await copyOf(empty, `bench${threads}`), threads);
  return {
    threads,
    sqlite,
    postgres,
    plainjob: measured('plainjob', file, threads),
    pgBoss: measured('pgboss', await copyOf(empty, `boss${threads}`), threads),
    graphile: measured('graphile', await copyOf(empty, `graphile${threads}`), threads),
    commands: await commandsDuringRush(file),
    first: await firstNudge(file),
  };
}

const sizes = process.argv.slice(2).map(Number);
const load = loadavg()[0] ?? 0;
const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-bench-'));
chmodSync(folder, 0o755);
const server = await startPostgres(folder, []);
try {
  const all: Results[] = [];
  for (const threads of sizes.length > 0 ? sizes : [100_000, 1_000_000]) {
    all.push(await measureWith(threads, folder, server.url));
  }
  const [one, many] = [1, 10_000].map((count) =>
    measured('workspaces', join(folder, `teams${count}.db`), count),
  );
  const text = page(all, measured('monday', join(folder, 'monday.db'), 0), { one, many }, load);
  writePage(text);
  process.stdout.write(text);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
