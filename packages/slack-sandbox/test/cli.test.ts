import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

const CLI = join(import.meta.dirname, '../src/cli/main.ts');
const MANIFEST = join(import.meta.dirname, 'bakery/manifest.yml');

// Every run starts its own process.
vi.setConfig({ testTimeout: 60_000 });

let running: ChildProcess | undefined;
afterEach(() => {
  running?.kill('SIGKILL');
});

/** Runs `slack-sandbox` until it ends, or interrupts it once its output matches `until`. */
function run(args: readonly string[], until = /Ctrl-C/): Promise<{ said: string; status: number | null }> {
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      const waited = !until.test(said);
      said += text;
      if (waited && until.test(said)) child.kill('SIGINT');
    });
  }
  return new Promise((resolve) => child.once('close', (status) => resolve({ said, status })));
}

test('serves an app by its manifest, says what the app needs, and ends quietly', async () => {
  const { said, status } = await run(['--app', MANIFEST, '--port', '0']);
  expect(said).toContain('A pretend Slack workspace with Bakery in it is open.');
  expect(said).toMatch(
    /^SLACK_API_URL=http:\/\/127\.0\.0\.1:\d+\/api\/\nSLACK_BOT_TOKEN=xoxb-\w+\nSLACK_APP_TOKEN=xapp-/m,
  );
  expect(status).toBe(0);
});

test.each([
  [['--app', 'nowhere.yml'], 'There is no file nowhere.yml. Name the manifest of your Slack app.'],
  [['--app', CLI], 'cannot be read as the manifest of a Slack app'],
  [['--port', '4142x'], 'A port is a number between 1 and 65535'],
  [['--deliver', 'localhost:3000'], 'An address begins with http:// or https://'],
])('%s is a mistake that is explained', async (args, sentence) => {
  const { said, status } = await run(args);
  expect(said).toContain(sentence);
  expect(said).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
});
