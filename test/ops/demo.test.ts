import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const CLI = join(import.meta.dirname, '../../src/cli/ghostwatch.ts');
const LOADER = import.meta.resolve('tsx');

// Every demo is a process of its own with the whole bot in it.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let running: ChildProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ghostwatch-demo-test-'));
  running = [];
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Starts a demo as from a shell; its temporary files go into `folder`. */
function demo(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', LOADER, CLI, 'demo', ...args], {
    env: { PATH: process.env.PATH, TMPDIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  /** Resolves with what a pattern found in what was said so far. */
  const says = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(said);
        if (found !== null) resolve(found[1] ?? found[0]);
      };
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`The demo ended and said: ${said}`)));
    });
  return { child, says, ended, everything: () => said };
}

const ADDRESS = /open at {2}(http:\S+)/;

/** What demos have left in the temporary folder. */
function leftovers(): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('ghostwatch-demo'));
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test('a port that was asked for is taken, or refused kindly; Ctrl-C ends quietly and leaves nothing', async () => {
  const port = String(await freePort());
  const first = demo(['--port', port, '--no-open']);
  const url = await first.says(ADDRESS);
  expect(url).toBe(`http://127.0.0.1:${port}`);
  expect((await fetch(url)).status).toBe(200);
  expect(leftovers()).toHaveLength(1);

  const second = demo(['--port', port, '--no-open']);
  expect(await second.ended).toBe(1);
  expect(second.everything()).toContain(`Port ${port} is busy. Take another one`);
  expect(second.everything()).not.toMatch(/^\s+at /m);

  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(first.everything()).toMatch(/Closing …\n$/);
  expect(leftovers()).toEqual([]);
});

test('two demos run side by side, and a second Ctrl-C does not wait', async () => {
  const [one, other] = [demo(['--no-open']), demo(['--no-open'])];
  expect(await one.says(ADDRESS)).not.toBe(await other.says(ADDRESS));
  for (const { child } of [one, other]) child.kill('SIGINT');
  await one.says(/Closing/);
  one.child.kill('SIGINT');
  expect([0, 130]).toContain(await one.ended);
  expect(await other.ended).toBe(0);
  expect(leftovers()).toEqual([]);
});

test('where no browser can be opened, the address is what one gets', async () => {
  const here = demo(['--port', String(await freePort())], { PATH: folder });
  await here.says(/No browser could be opened from here. Open the address above in one./);
  here.child.kill('SIGTERM');
  expect(await here.ended).toBe(0);
});

test('without a terminal the story is played to its end', async () => {
  const told = demo([]);
  expect(await told.ended).toBe(0);
  expect(told.everything()).toContain('There is no terminal here');
  expect(told.everything()).toContain('Closed');
  expect(leftovers()).toEqual([]);
});
