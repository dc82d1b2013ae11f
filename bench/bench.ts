import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstNudge } from './first-nudge.ts';
import { writePage } from './page.ts';
import { seed } from './seed.ts';
import { page, type Results } from './table.ts';

/** Measures in a process of its own, so that nothing is warm and memory is nobody else's. */
function measured(what: string, file: string, threads: number) {
  const script = new URL('measure.ts', import.meta.url).pathname;
  const args = ['--import', import.meta.resolve('tsx'), script, what, file, String(threads)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

async function measureWith(threads: number, folder: string): Promise<Results> {
  const file = join(folder, `${threads}.db`);
  await seed(file, threads);
  const { ours, bare } = measured('pair', file, threads);
  const rush = measured('rush', file, threads);
  const plainjob = measured('plainjob', file, threads);
  return { threads, ours, bare, rush, plainjob, first: await firstNudge(file) };
}

const sizes = process.argv.slice(2).map(Number);
const load = loadavg()[0] ?? 0;
const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-bench-'));
try {
  const all: Results[] = [];
  for (const threads of sizes.length > 0 ? sizes : [100_000, 1_000_000]) {
    all.push(await measureWith(threads, folder));
  }
  const text = page(all, load);
  writePage(text);
  process.stdout.write(text);
} finally {
  rmSync(folder, { recursive: true });
}
