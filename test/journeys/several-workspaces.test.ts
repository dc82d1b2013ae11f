import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Person, renderMessage, type Sandbox, startSandbox } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bot, startBot } from '../../src/app/app.ts';
import { readConfig } from '../../src/config/config.ts';
import { type CollectedLog, collectedLog } from '../support/collected-log.ts';
import { freePort } from '../support/free-port.ts';
import { declaredApp } from '../support/manifest.ts';
import { nudgesTo, turnableClock } from '../support/workspace.ts';

const INITECH = { id: 'T00000002', name: 'Initech', domain: 'initech' };
const MONDAY = '2026-11-09T10:00:00+01:00';
const THURSDAY = '2026-11-12T10:00:00+01:00';

const clock = turnableClock(MONDAY);
let folder: string;
let acme: Sandbox;
let initech: Sandbox;
let ada: Person;
let bill: Person;
let bot: Bot | undefined;
let log: CollectedLog;

beforeEach(async () => {
  clock.set(MONDAY);
  folder = mkdtempSync(join(tmpdir(), 'ghostwatch-'));
  log = collectedLog();
  acme = await startSandbox({ now: clock.now, app: declaredApp() });
  initech = acme.addWorkspace({ team: INITECH, app: declaredApp() });
  ada = acme.addPerson({ name: 'ada', timeZone: 'Europe/Berlin', locale: 'en-GB' });
  bill = initech.addPerson({ name: 'bill', timeZone: 'Europe/Berlin', locale: 'en-GB' });
});
afterEach(async () => {
  await bot?.stop();
  bot = undefined;
  await acme.close();
  rmSync(folder, { recursive: true });
});

type Entries = readonly Readonly<Record<string, string>>[];

async function start(apps: Entries, more: Record<string, string> = {}): Promise<void> {
  const file = join(folder, 'apps.json');
  writeFileSync(file, JSON.stringify(apps));
  const config = readConfig({
    GHOSTWATCH_APPS: file,
    SLACK_API_URL: acme.apiUrl,
    GHOSTWATCH_DATABASE: join(folder, 'ghostwatch.db'),
    ...more,
  });
  bot = await startBot(config, clock, log);
}

const bySocket = () =>
  [acme, initech].map(({ app }) => ({ SLACK_BOT_TOKEN: app.botToken, SLACK_APP_TOKEN: app.appToken }));

async function type(person: Person, slack: Sandbox, line: string): Promise<string> {
  return renderMessage(await (await person.command(line)).response(), slack.nameOf);
}

/** Both have a client of the same number and of nearly the same name, owned by somebody with the same id. */
async function bothWatch(): Promise<void> {
  expect(bill.id).toBe(ada.id);
  expect(await type(ada, acme, '/ghostwatch add Globex')).toContain('#1');
  expect(await type(bill, initech, '/ghostwatch add "Globex Secret"')).toContain('#1');
}

describe('two apps of two workspaces, by sockets', () => {
  test('each person sees the clients of their own workspace, and is reminded there', async () => {
    await start(bySocket());
    await bothWatch();
    expect(await type(ada, acme, '/ghostwatch list')).not.toContain('Secret');
    expect(await type(ada, acme, '/ghostwatch show Secret')).toContain('can’t find a client');
    expect(await type(bill, initech, '/ghostwatch list')).toContain('Globex Secret');
    clock.set(THURSDAY);
    await bot?.tick();
    expect(nudgesTo(ada).map((nudge) => renderMessage(nudge, acme.nameOf))).toEqual([
      expect.not.stringContaining('Secret'),
    ]);
    expect(nudgesTo(bill)).toHaveLength(1);
    expect(initech.calls.some(({ method }) => method === 'chat.postMessage')).toBe(true);
  });

  test('one dead token keeps nobody else from being reminded, and the bot stays ready', async () => {
    const port = await freePort();
    await start(bySocket(), { PORT: String(port) });
    await bothWatch();
    bot?.startTicking();
    await initech.revokeTokens();
    clock.set(THURSDAY);
    await bot?.tick();
    expect([nudgesTo(ada).length, nudgesTo(bill).length]).toEqual([1, 0]);
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect(ready.status).toBe(200);
  });

  test('an app that Slack refuses at the start is named in the log, and the others go on', async () => {
    await initech.uninstall();
    await start(bySocket());
    expect(log.lines.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /^SLACK_BOT_TOKEN of app 2 of .*apps\.json does not work; the other apps continue$/,
      ),
    );
    expect(await type(ada, acme, '/ghostwatch add Globex')).toContain('#1');
  });

  test('an app that Slack does not answer about at the start is served as soon as it does', async () => {
    initech.faults.next('auth.test', { kind: 'refuse', error: 'internal_error' });
    await start(bySocket());
    await bot?.tick();
    expect(bot?.identities.map(({ teamId }) => teamId)).toEqual([acme.team.id]);
    clock.set(clock.now() + 60_000);
    await bot?.tick();
    expect(bot?.identities.map(({ teamId }) => teamId)).toEqual([acme.team.id, INITECH.id]);
    expect(log.lines.map(({ message }) => message)).toContainEqual(expect.stringMatching(/works now$/));
    await bothWatch();
    clock.set(Date.parse(THURSDAY) + 3_600_000);
    await bot?.tick();
    expect(nudgesTo(bill)).toHaveLength(1);
  });

  test('after a restart each is served without asking Slack again which workspace its token belongs to', async () => {
    await start(bySocket());
    await bothWatch();
    await bot?.stop();
    const before = initech.calls.length;
    await start(bySocket());
    expect(initech.calls.slice(before).map(({ method }) => method)).not.toContain('auth.test');
    expect(bot?.identities.map(({ teamId }) => teamId)).toEqual([acme.team.id, INITECH.id]);
    clock.set(THURSDAY);
    await bot?.tick();
    expect(nudgesTo(bill)).toHaveLength(1);
  });

  test('a restart fails, with a sentence, if Slack refuses all of them by now', async () => {
    await start(bySocket());
    await bot?.stop();
    await acme.revokeTokens();
    await initech.revokeTokens();
    await expect(start(bySocket())).rejects.toThrow(/SLACK_BOT_TOKEN of app 1 of .* was revoked/);
  });
});

describe('two apps of two workspaces, over HTTP on one port', () => {
  beforeEach(() => clock.set(Date.now()));

  async function startHttp(): Promise<void> {
    const port = await freePort();
    const apps = [acme, initech].map(({ app }) => ({
      SLACK_BOT_TOKEN: app.botToken,
      SLACK_SIGNING_SECRET: app.signingSecret,
    }));
    await start(apps, { PORT: String(port) });
    for (const slack of [acme, initech])
      expect(await slack.deliverByHttp(`http://127.0.0.1:${port}/slack/events`)).toBe(true);
  }

  test('each request goes to the app that signed it', async () => {
    await startHttp();
    await bothWatch();
    expect(await type(bill, initech, '/ghostwatch list')).toContain('Globex Secret');
    expect(await type(ada, acme, '/ghostwatch list')).not.toContain('Secret');
  });

  test('what one app has signed in the name of the other is refused', async () => {
    await startHttp();
    await bothWatch();
    const command = new URLSearchParams({
      command: '/ghostwatch',
      text: 'list',
      team_id: INITECH.id,
      user_id: bill.id,
      api_app_id: initech.app.appId,
      response_url: acme.url,
      trigger_id: '1.1.1',
    });
    const contentType = 'application/x-www-form-urlencoded';
    expect((await acme.sendSigned({ body: command.toString(), contentType })).status).toBe(401);
    command.set('api_app_id', 'AUNKNOWN');
    expect((await acme.sendSigned({ body: command.toString(), contentType })).status).toBe(401);
  });

  test('an app that names a workspace of another app gets nothing of it', async () => {
    await startHttp();
    await bothWatch();
    const seen = initech.calls.length;
    const sent = await ada.sendsInteraction({
      type: 'view_submission',
      team: { id: INITECH.id, domain: 'initech' },
      user: { id: bill.id, team_id: INITECH.id },
      view: { id: 'V1', type: 'modal', callback_id: 'form', private_metadata: '', state: { values: {} } },
    });
    expect(sent.outcome).toBe('ok');
    expect(JSON.stringify(sent.ack)).toContain('You belong to another workspace.');
    expect(initech.calls.length).toBe(seen);
  });
});
