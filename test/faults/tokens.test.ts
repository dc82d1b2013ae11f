import { WebClient } from '@slack/web-api';
import type { Person, Sandbox } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sdkLog } from '../../src/adapters/slack/sdk-log.ts';
import { slackClients } from '../../src/adapters/slack/web-clients.ts';
import { checkStore } from '../../src/adapters/sql/sqlite/health/check-store.ts';
import { collectedLog, written } from '../support/collected-log.ts';
import { freePort } from '../support/free-port.ts';
import { storedNudges } from '../support/nudge-rows.ts';
import { addAda, nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const DUE = '2026-11-12T10:00:00+01:00';
const MINUTE = 60_000;
const TEAM_SIZE = 12;

let workspace: Workspace;
let slack: Sandbox;
let team: readonly Person[];
let port: number;
beforeEach(async () => {
  port = await freePort();
  workspace = await openWorkspace(undefined, {}, undefined, {
    GHOSTWATCH_MESSAGES_PER_SECOND: '100',
    PORT: String(port),
  });
  ({ slack } = workspace);
  const others = Array.from({ length: TEAM_SIZE - 1 }, (_, count) =>
    slack.addPerson({ name: `person${count}`, timeZone: 'Europe/Berlin', locale: 'en-GB' }),
  );
  team = [addAda(slack), ...others];
  for (const person of team) await type(person, '/ghostwatch add Acme about:offer', workspace);
});
afterEach(async () => {
  const log = written(workspace.log);
  for (const secret of [slack.app.botToken, slack.app.appToken, 'Acme']) expect(log).not.toContain(secret);
  await workspace.close();
});

/** The token dies of something that the sandbox has no lever for: every call is refused with this code. */
function refuseEverything(error: string): void {
  const methods = ['auth.test', 'chat.postMessage', 'conversations.history', 'conversations.open'];
  for (const method of [...methods, 'users.info', 'users.list', 'views.publish']) {
    slack.faults.next(method, { kind: 'refuse', error }, 1000);
  }
}

/** Somebody installs the app again; resolves with its new token. */
async function reinstall(): Promise<string> {
  const { clientId: client_id, clientSecret: client_secret } = slack.app;
  const client = new WebClient('', { slackApiUrl: slack.apiUrl });
  const { access_token } = await client.oauth.v2.access({
    client_id,
    client_secret,
    code: slack.oauthCode(),
  });
  return String(access_token);
}

/** An hour passes, in the ticks of a scheduler. */
async function anHour(): Promise<void> {
  for (let minute = 0; minute < 60; minute++) {
    workspace.clock.set(workspace.clock.now() + MINUTE);
    await workspace.bot().tick();
  }
}

const complaints = () => workspace.log.lines.filter(({ level }) => level === 'warn' || level === 'error');
const received = () => team.map((person) => nudgesTo(person).length);
const each = (count: number) => team.map(() => count);

async function readiness(): Promise<{ readonly status: number; readonly slack: string }> {
  const response = await fetch(`http://127.0.0.1:${port}/readyz`);
  const parts = (await response.json()) as { readonly slack: string };
  return { status: response.status, slack: parts.slack };
}

const DEATHS: readonly (readonly [code: string, sentence: string, die: () => Promise<void> | void])[] = [
  ['token_revoked', 'SLACK_BOT_TOKEN was revoked.', () => slack.revokeTokens()],
  ['account_inactive', 'The app was removed from the workspace.', () => slack.uninstall()],
  ['token_expired', 'SLACK_BOT_TOKEN has expired.', () => refuseEverything('token_expired')],
  ['invalid_auth', 'Slack does not know SLACK_BOT_TOKEN.', () => refuseEverything('invalid_auth')],
];

describe.each(DEATHS)('%s', (code, sentence, die) => {
  test('every nudge waits for its owner, and goes out once after a start with a good token', async () => {
    await die();
    workspace.clock.set(DUE);
    await workspace.bot().tick();
    await anHour();
    expect(received()).toEqual(each(0));
    expect(storedNudges(workspace.database)).toMatchObject(
      team.map((person) => ({ state: 'queued', recipient: person.id })),
    );

    slack.faults.clear();
    await workspace.restart({ SLACK_BOT_TOKEN: await reinstall() });
    await workspace.bot().tick();
    await anHour();
    expect(received()).toEqual(each(1));
    expect(storedNudges(workspace.database)).toMatchObject(team.map(() => ({ state: 'sent', error: null })));
  });

  test('it is said once, not once a nudge: in the log, by /readyz, and by the doctor', async () => {
    expect(await readiness()).toMatchObject({ slack: 'ok' });
    await die();
    workspace.clock.set(DUE);
    await workspace.bot().tick();
    await anHour();
    expect(complaints()).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringContaining(sentence) }),
    ]);
    expect(complaints()[0]?.message).toContain('Nothing is lost');
    expect(await readiness()).toEqual({ status: 503, slack: expect.stringContaining(sentence) });
    expect(await checkStore(workspace.database, workspace.clock.now())).toContainEqual(
      expect.objectContaining({
        says: expect.stringMatching(new RegExp(`^\\d+ nudges held back for up to 60 minutes: ${code}$`)),
      }),
    );
    // Slack is not bothered by every nudge either.
    const asked = slack.calls.filter(({ method }) => method === 'chat.postMessage');
    expect(asked.length).toBeLessThan(60);
  });
});

test('/readyz finds out by itself that the token is dead, though nothing was to be sent', async () => {
  expect(await readiness()).toEqual({ status: 503, slack: 'ok' });
  await slack.revokeTokens();
  workspace.clock.set(workspace.clock.now() + 2 * MINUTE);
  expect(await readiness()).toEqual({
    status: 503,
    slack: expect.stringContaining('SLACK_BOT_TOKEN was revoked.'),
  });
  expect(complaints()).toHaveLength(1);
});

test('people are still answered while the token is dead, and what they change is kept', async () => {
  const [ada] = team;
  if (!ada) throw new Error('nobody is there');
  await slack.revokeTokens();
  expect(await type(ada, '/ghostwatch replied #1', workspace)).toContain('Acme');
  await workspace.restart({ SLACK_BOT_TOKEN: await reinstall() });
  workspace.clock.set('2026-11-10T10:00:00+01:00');
  await workspace.bot().tick();
  expect(workspace.read(nudgesTo(ada)[0])).toContain('have been waiting *for 1 working day*');
});

test('uninstalled in mid-send: what was stored is found after the reinstallation, the rest is sent', async () => {
  slack.faults.next('chat.postMessage', { kind: 'answer_lost', how: 'reset' }, 3);
  workspace.clock.set(DUE);
  const ticking = workspace.bot().tick();
  await slack.until(() => received().filter((count) => count === 1).length >= 3);
  await slack.uninstall();
  await ticking;
  await anHour();
  const before = received();
  const states = storedNudges(workspace.database).map(({ state }) => state);
  expect(states.filter((state) => state === 'unknown')).toHaveLength(3);
  expect(states).not.toContain('failed');

  await workspace.restart({ SLACK_BOT_TOKEN: await reinstall() });
  await workspace.bot().tick();
  await anHour();
  expect(before).not.toEqual(each(1));
  expect(received()).toEqual(each(1));
  expect(storedNudges(workspace.database)).toMatchObject(team.map(() => ({ state: 'sent' })));
});

test('a token that works again without a new start: nudges go out by themselves, and the log says so', async () => {
  refuseEverything('org_login_required');
  workspace.clock.set(DUE);
  await workspace.bot().tick();
  slack.faults.clear();
  await anHour();
  expect(received()).toEqual(each(1));
  expect(workspace.log.lines).toContainEqual(
    expect.objectContaining({ level: 'info', message: 'Slack lets the bot in again' }),
  );
});

test('a refusal that speaks of one call alone says nothing against the token', async () => {
  slack.faults.next('chat.postMessage', { kind: 'refuse', error: 'missing_scope' });
  workspace.clock.set(DUE);
  await workspace.bot().tick();
  expect(await readiness()).toMatchObject({ slack: 'ok' });
});

test('what is known of the token is what its last call said', async () => {
  const log = collectedLog();
  const observe: unknown[] = [];
  const { read } = slackClients({
    apiUrl: slack.apiUrl,
    credentials: async () => ({ token: slack.app.botToken }),
    logger: sdkLog(log),
    sendTimeout: 1000,
    observe: (error) => observe.push(error),
  });
  await read.auth.test();
  await slack.revokeTokens();
  await read.auth.test().catch(() => undefined);
  expect(observe).toEqual([
    null,
    expect.objectContaining({ message: expect.stringContaining('token_revoked') }),
  ]);
});
