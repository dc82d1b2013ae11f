import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runHealthChecks } from '../../src/admin/health-checks.ts';
import { type Host, INITECH, openHost } from '../support/installer.ts';

let host: Host;
beforeEach(async () => {
  host = await openHost();
  host.slack.addPerson({ name: 'ada', isAdmin: true, locale: 'en-GB' });
  await host.browser().installs();
});
afterEach(() => host.close());

const key = () => randomBytes(32).toString('base64');
const present = () => host.env.GHOSTWATCH_SECRET_KEY ?? '';

function sql(statement: string): readonly Record<string, unknown>[] {
  const database = new Database(host.database);
  try {
    const prepared = database.prepare(statement);
    if (prepared.reader) return prepared.all() as Record<string, unknown>[];
    prepared.run();
    return [];
  } finally {
    database.close();
  }
}

async function doctor() {
  const checks = await runHealthChecks(host.env, { path: '.env', isThere: true });
  return checks.filter(({ about }) => about === 'Workspaces' || about === 'Secrets');
}

describe('the key for secrets', () => {
  test('is changed with the old one behind it; after one start the old one may go', async () => {
    const [before] = sql('select bot_token from installations');
    const renewed = key();
    host.clock.set(host.clock.now() + 1000);
    await host.restart({ GHOSTWATCH_SECRET_KEY: `${renewed},${present()}` });
    expect(sql('select bot_token from installations')).not.toEqual([before]);
    expect(host.log.lines.map(({ message }) => message)).toContain('Tokens were sealed with the new key');
    await host.restart({ GHOSTWATCH_SECRET_KEY: renewed });
    const [ada] = host.slack.people;
    expect(ada && (await host.type(ada, host.slack, '/ghostwatch add Globex'))).toContain('#1');
  });

  test('that is another one is refused at the start, by name, and nothing is overwritten', async () => {
    const right = present();
    const before = sql('select * from installations');
    await expect(host.restart({ GHOSTWATCH_SECRET_KEY: key() })).rejects.toThrow(
      /GHOSTWATCH_SECRET_KEY is another key\. Set the key that was used before/,
    );
    expect(sql('select * from installations')).toEqual(before);
    await host.restart({ GHOSTWATCH_SECRET_KEY: right });
  });
});

describe('the doctor', () => {
  test('counts the workspaces that are active, and names what a workspace has not allowed', async () => {
    expect(await doctor()).toEqual([{ about: 'Workspaces', state: 'ok', says: '1 of 1 are active' }]);
    host.slack.consents({
      decision: 'allow',
      teamId: INITECH.id,
      scopes: ['commands', 'chat:write', 'im:write', 'users:read'],
    });
    await host.browser().installs();
    expect(await doctor()).toContainEqual({
      about: 'Workspaces',
      state: 'fault',
      says: 'Initech (T00000002) has not allowed im:history: nudges can’t be checked when Slack’s response is lost',
      remedy: `Install the app there again and allow it: ${host.url}/slack/install`,
    });
  });

  test('names a workspace that refuses the bot, and one whose token cannot be read; the bot stays ready', async () => {
    host.bot().startTicking();
    host.slack.consents({ decision: 'allow', teamId: INITECH.id });
    await host.browser().installs();
    sql(`update installations set state = 'refused', state_since = 0 where team_id = '${INITECH.id}'`);
    sql(`update installations set bot_token = 'x' where team_id <> '${INITECH.id}'`);
    expect(await doctor()).toMatchObject([
      { state: 'ok', says: '1 of 2 are active' },
      { state: 'fault', says: expect.stringContaining('the token of Sandbox (T00000001) cannot be read') },
      { state: 'fault', says: expect.stringContaining('Slack refuses the token of Initech (T00000002)') },
      { about: 'Secrets', state: 'warning' },
    ]);
    const ready = await fetch(`${host.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.text()).toContain('Slack refuses the token of one workspace');
    const metrics = await (await fetch(`${host.url}/metrics`)).text();
    expect(metrics).toContain('ghostwatch_installations{state="refused"} 1');
    expect(metrics).toContain('ghostwatch_installations{state="active"} 1');
  });
});
