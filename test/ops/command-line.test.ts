import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Sandbox, startSandbox } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { add, claimed } from '../sql/samples.ts';
import { declaredApp } from '../support/manifest.ts';

const CLI = join(import.meta.dirname, '../../src/cli/ghostwatch.ts');
const LOADER = import.meta.resolve('tsx');

// Every run is a process of its own, which takes a second or two on a machine that is busy.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let database: string;
let slack: Sandbox;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ghostwatch-cli-'));
  database = join(folder, 'ghostwatch.db');
  slack = await startSandbox({ now: Date.now, app: declaredApp() });
});
afterEach(async () => {
  await slack.close();
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in an empty folder, as somebody would who has set these variables. */
function run(args: readonly string[], env: Record<string, string | undefined> = {}): Promise<Ran> {
  const settings = { PATH: process.env.PATH, GHOSTWATCH_DATABASE: database, ...env };
  return new Promise((resolve) => {
    const options = { cwd: folder, env: settings, timeout: 50_000 };
    execFile(process.execPath, ['--import', LOADER, CLI, ...args], options, (error, out, err) =>
      resolve({ status: error ? Number(error.code) : 0, out, err }),
    );
  });
}

function tokens(): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: slack.app.botToken,
    SLACK_APP_TOKEN: slack.app.appToken,
    SLACK_API_URL: slack.apiUrl,
  };
}

test('help lists the commands; an unknown one is refused with a suggestion', async () => {
  const help = await run(['--help']);
  expect(help.status).toBe(0);
  for (const command of ['start', 'demo', 'doctor', 'backup', 'restore']) expect(help.out).toContain(command);
  const unknown = await run(['bakup']);
  expect(unknown).toMatchObject({ status: 1, err: expect.stringContaining('(Did you mean backup?)') });
});

test('whatever keeps the bot from starting is said in sentences, never as a stack', async () => {
  const refused = async (env: Record<string, string>) => {
    const { status, err } = await run(['start'], { GHOSTWATCH_LOG_LEVEL: 'silent', ...env });
    expect(err).not.toMatch(/^\s+at /m);
    return { status, err };
  };
  const sentence = (text: string) => ({ status: 1, err: expect.stringContaining(text) });
  expect(await refused({})).toEqual(sentence('SLACK_BOT_TOKEN must be the bot token'));
  expect(await refused({ ...tokens(), SLACK_BOT_TOKEN: 'xoxb-wrong' })).toEqual(
    sentence('Slack does not know SLACK_BOT_TOKEN'),
  );
  expect(await refused({ ...tokens(), SLACK_APP_TOKEN: 'xapp-wrong' })).toEqual(
    sentence('Slack does not know SLACK_APP_TOKEN'),
  );
  const running = await openSqliteStore(database);
  expect(await refused(tokens())).toEqual(sentence('Another Ghostwatch is running'));
  await running.close();
});

test('backup and restore, from the command line', async () => {
  const store = await openSqliteStore(database);
  await add(store);
  const copy = join(folder, 'copy.db');
  expect(await run(['backup', copy])).toEqual({
    status: 0,
    out: `${copy} is a checked copy of ${database}, with 1 client thread.\n`,
    err: '',
  });
  expect(await run(['backup', join(folder, 'nowhere', 'copy.db')])).toMatchObject({
    status: 1,
    err: expect.stringContaining('There is no folder'),
  });
  expect(await run(['restore', copy])).toMatchObject({
    status: 1,
    err: expect.stringContaining('Another Ghostwatch is running'),
  });
  await store.close();
  const restored = await run(['restore', copy]);
  expect(restored).toMatchObject({ status: 0, out: expect.stringContaining('with 1 client thread.') });
  expect(restored.out).toContain('The old database is kept as');
});

test('the doctor finds nothing wrong, changes nothing, and says so by its status', async () => {
  const well = await run(['doctor'], tokens());
  expect(well.out).toContain('✓ Settings      complete, Socket Mode');
  expect(well.out).toContain('✓ Scopes        all granted');
  expect(well.out).toContain('will be made at the first start');
  expect(well.out).toContain('0 at fault, 0 to look at.');
  expect(well.status).toBe(0);
  expect(existsSync(database)).toBe(false);
});

test('the doctor names each thing that is wrong, with its remedy, also beside a running bot', async () => {
  const store = await openSqliteStore(database);
  await add(store);
  await claimed(store);
  await add(store, { client: 'Not claimed' });
  const long = new Database(database);
  long.exec('update nudges set claimed_at = 1, available_at = 1');
  long.exec('update client_threads set next_nudge_at = iif(number = 1, null, 1)');
  long.close();
  const ill = await run(['doctor'], { ...tokens(), SLACK_APP_TOKEN: 'xapp-wrong' });
  await store.close();
  expect(ill.status).toBe(1);
  expect(ill.out).toContain('✗ App token     Slack does not know SLACK_APP_TOKEN.');
  expect(ill.out).toContain('→ Create an app-level token with connections:write');
  expect(ill.out).toMatch(/✓ Database {6}.* is sound, 2 client threads/);
  expect(ill.out).toMatch(/! Nudges {8}1 nudge due and not claimed/);
  expect(ill.out).toMatch(/! Nudges {8}1 nudge queued for up to \d+ days/);
  expect(ill.out).toContain('1 at fault, 2 to look at.');
});

test('the doctor looks at each token by itself, and tells a refusal from a Slack that does not answer', async () => {
  const wrong = await run(['doctor'], {
    ...tokens(),
    SLACK_BOT_TOKEN: 'xoxb-wrong',
    SLACK_APP_TOKEN: 'xapp-wrong',
  });
  expect(wrong.out).toContain('✗ Slack         Slack does not know SLACK_BOT_TOKEN.');
  expect(wrong.out).toContain('→ Copy the bot token from your app: OAuth & Permissions.');
  expect(wrong.out).toContain('✗ App token     Slack does not know SLACK_APP_TOKEN.');
  expect(wrong.out).toContain('✓ Clock');
  expect(wrong.out).toContain('2 at fault, 0 to look at.');

  await slack.revokeTokens();
  const revoked = await run(['doctor'], tokens());
  expect(revoked.out).toContain('✗ Slack         SLACK_BOT_TOKEN was revoked.');
  expect(revoked.out).toContain('✓ App token     opens a connection');

  slack.faults.next('*', { kind: 'http', status: 503 }, 2);
  const away = await run(['doctor'], tokens());
  expect(away.out).toContain('✗ Slack         Slack does not answer.');
  expect(away.out).toContain('✗ App token     Slack does not answer.');
  expect(away.out).toContain('→ Check the network and its proxy');
  expect(away.status).toBe(1);
});

test('the doctor finds missing scopes, missing settings and a newer database', async () => {
  const poor = await startSandbox({ now: Date.now, app: { scopes: ['chat:write', 'commands'] } });
  const scopes = await run(['doctor'], {
    SLACK_BOT_TOKEN: poor.app.botToken,
    SLACK_SIGNING_SECRET: 'x',
    SLACK_API_URL: poor.apiUrl,
  });
  await poor.close();
  expect(scopes.out).toContain('✗ Scopes        im:history is missing: nudges can’t be checked');
  expect(scopes.status).toBe(1);
  expect(scopes.out).toContain('✓ Scopes        reactions:read is not granted, which is optional: an emoji');
  expect(scopes.out).toContain('→ Wanted after all? Install the app to the workspace again and tick it.');

  await (await openSqliteStore(database)).close();
  const newer = new Database(database);
  newer.exec(`insert into kysely_migration values ('9999-teleport', '2030-01-01')`);
  newer.close();
  const settings = await run(['doctor']);
  expect(settings.out).toContain('✗ Settings      SLACK_BOT_TOKEN must be the bot token');
  expect(settings.out).toContain('was written by a newer Ghostwatch');
  expect(settings.status).toBe(1);
});

test('the doctor says where it looked, with whole paths', async () => {
  const lost = await run(['doctor'], { GHOSTWATCH_DATABASE: '' });
  const here = realpathSync(folder);
  expect(lost.out).toContain(`${join(here, '.env')}, which does not exist yet`);
  expect(lost.out).toContain(
    `! Database      ${join(here, 'data/ghostwatch.db')} will be made at the first start`,
  );
  expect(lost.out).toContain('If there is a database already, run this in its folder');

  writeFileSync(join(folder, '.env'), 'GHOSTWATCH_DATABASE=own.db\nGHOSTWATCH_COLOUR=red\n');
  const found = await run(['doctor'], { ...tokens(), GHOSTWATCH_DATABASE: undefined });
  expect(found.out).toContain(`complete, Socket Mode, from ${join(here, '.env')} and the environment`);
  expect(found.out).toContain('! Settings      GHOSTWATCH_COLOUR is not a setting of Ghostwatch');
  expect(found.out).toContain(`✓ Database      ${join(here, 'own.db')} will be made at the first start`);
});

test('over HTTP the doctor reminds that nobody can tell whether there is a second bot', async () => {
  const http = { ...tokens(), SLACK_APP_TOKEN: undefined, SLACK_SIGNING_SECRET: slack.app.signingSecret };
  const { out, status } = await run(['doctor'], http);
  expect(out).toContain('! Connection    over HTTP, nobody can tell whether another process runs');
  expect(status).toBe(0);
});

test('a misspelt setting stops every command that works on the database', async () => {
  const misspelt = { GHOSTWATCH_DATABASE: undefined, GHOSTWATCH_DATABSE: database };
  for (const args of [['start'], ['backup', 'copy.db'], ['restore', 'copy.db']])
    expect(await run(args, { ...tokens(), ...misspelt })).toMatchObject({
      status: 1,
      err: expect.stringContaining('GHOSTWATCH_DATABSE is not a setting. Did you mean GHOSTWATCH_DATABASE?'),
    });
  expect(readdirSync(folder)).toEqual([]);
});

test('a backup that is not there is named, and nothing is made', async () => {
  expect(await run(['restore', 'absent.db'])).toMatchObject({
    status: 1,
    err: `There is no file ${join(realpathSync(folder), 'absent.db')}.\n`,
  });
  expect(readdirSync(folder)).toEqual([]);
});
