import Database from 'better-sqlite3';
import { type Person, renderMessage } from 'slack-sandbox';
import { afterEach, describe, expect, test } from 'vitest';
import { apiClient } from '../support/api.ts';
import { type Host, type HostOptions, INITECH, openHost } from '../support/installer.ts';
import { openReceiver } from '../support/receiver.ts';
import { nudgesTo } from '../support/workspace.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

let host: Host;
afterEach(() => host.close());

function sql<T = Record<string, unknown>>(query: string): readonly T[] {
  const database = new Database(host.database);
  try {
    const statement = database.prepare(query);
    if (statement.reader) return statement.all() as T[];
    statement.run();
    return [];
  } finally {
    database.close();
  }
}

const stateOf = (teamId: string) =>
  sql<{ state: string }>(`select state from installations where team_id = '${teamId}'`)[0]?.state;

/** Two workspaces in which the app is installed, each with somebody who watches a client. */
async function twoWorkspaces(options: HostOptions = {}): Promise<{ ada: Person; bill: Person }> {
  host = await openHost(options);
  const { slack, initech } = host;
  const person = { isAdmin: true, locale: 'en-GB', timeZone: 'UTC' };
  const ada = slack.addPerson({ name: 'ada', ...person });
  const bill = initech.addPerson({ name: 'bill', ...person });
  await host.browser().installs();
  slack.consents({ decision: 'allow', teamId: INITECH.id });
  await host.browser().installs();
  for (const [who, where] of [
    [ada, slack],
    [bill, initech],
  ] as const) {
    await host.type(who, where, '/ghostwatch add Globex');
  }
  return { ada, bill };
}

/** Ticks at ten o'clock (UTC) on as many days, weekends not counted. */
async function workingDays(count: number): Promise<void> {
  for (let passed = 0; passed < count; ) {
    const day = new Date(host.clock.now());
    day.setUTCHours(day.getUTCHours() < 10 ? 10 : 34, 0, 0, 0);
    host.clock.set(day.getTime());
    await host.bot().tick();
    if (day.getUTCDay() % 6 !== 0) passed += 1;
  }
}

async function pass(ms: number): Promise<void> {
  host.clock.set(host.clock.now() + ms);
  await host.bot().tick();
}

describe('an app that is uninstalled', () => {
  test('sends nothing, and goes on where it stood when it is installed again', async () => {
    const { ada, bill } = await twoWorkspaces();
    await host.initech.uninstall();
    await host.initech.quiet();
    expect(stateOf(INITECH.id)).toBe('uninstalled');
    const asked = host.initech.calls.length;
    await workingDays(8);
    expect(nudgesTo(ada).length).toBeGreaterThan(0);
    expect(nudgesTo(bill)).toEqual([]);
    expect(host.initech.calls.length).toBe(asked);
    expect((await host.browser().installs()).text).toContain('Initech again');
    await pass(HOUR);
    expect(nudgesTo(bill)).toHaveLength(1);
    expect(await host.type(bill, host.initech, '/ghostwatch list')).toContain('Globex');
  });

  test('what waits is sent as soon as it is installed again, not a quarter of an hour later', async () => {
    const { bill } = await twoWorkspaces();
    // Slack goes on refusing, without an event that says why.
    host.initech.faults.next('chat.postMessage', { kind: 'refuse', error: 'account_inactive' }, 1000);
    await workingDays(4);
    expect(nudgesTo(bill)).toEqual([]);
    const waiting = `select state from nudges where team_id = '${INITECH.id}'`;
    expect(sql(waiting)).toEqual([{ state: 'queued' }]);
    host.initech.faults.clear();
    await host.bot().tick();
    expect(nudgesTo(bill)).toEqual([]);
    await host.browser().installs();
    await pass(1000);
    expect(nudgesTo(bill)).toHaveLength(1);
  });

  test('calls no webhook and lets no key in; what is pending is delivered when it is installed again', async () => {
    const { bill } = await twoWorkspaces();
    await host.restart({ GHOSTWATCH_PRIVATE_WEBHOOKS: '1' });
    const receiver = await openReceiver();
    const said = await host.type(bill, host.initech, '/ghostwatch keys new n8n');
    const program = apiClient(Number(new URL(host.url).port), /gwk_[\w-]+/.exec(said)?.[0] ?? '');
    receiver.answers(500);
    expect((await program.send('POST', '/webhooks', { url: receiver.url })).status).toBe(201);
    expect((await program.send('POST', '/threads/1/replied')).status).toBe(200);
    await host.bot().tick();
    expect(receiver.received).toHaveLength(1);
    await host.initech.uninstall();
    await host.initech.quiet();
    receiver.answers(200);
    await pass(HOUR);
    expect(receiver.received).toHaveLength(1);
    expect((await program.send('GET', '/threads')).status).toBe(401);
    await host.browser().installs();
    await pass(HOUR);
    expect(receiver.received.map(({ body }) => body.type)).toEqual(['thread.replied', 'thread.replied']);
    expect((await program.send('GET', '/threads')).status).toBe(200);
    await receiver.close();
  });

  test('the data is deleted after the waiting time, once, and that of others stays', async () => {
    const { ada } = await twoWorkspaces();
    await host.restart({ GHOSTWATCH_KEEP_UNINSTALLED_DAYS: '30' });
    await host.initech.uninstall();
    await host.initech.quiet();
    await pass(29 * DAY);
    expect(sql(`select * from client_threads where team_id = '${INITECH.id}'`)).toHaveLength(1);
    await pass(2 * DAY);
    const tables = sql<{ name: string }>("select name from sqlite_schema where type = 'table'")
      .map(({ name }) => name)
      .filter((name) =>
        sql<{ name: string }>(`pragma table_info(${name})`).some((column) => column.name === 'team_id'),
      );
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables)
      expect(sql(`select * from ${table} where team_id = '${INITECH.id}'`)).toEqual([]);
    expect(await host.type(ada, host.slack, '/ghostwatch list all')).toContain('Globex');
  });

  test('an old event that comes after the new installation changes nothing', async () => {
    const { bill } = await twoWorkspaces();
    await host.initech.uninstall();
    await host.initech.quiet();
    host.clock.set(host.clock.now() + 10_000);
    await host.browser().installs();
    for (const event of host.initech.events.filter(({ type }) => /uninstalled|revoked/.test(type))) {
      await host.initech.redeliver(event.eventId);
      await host.initech.redeliver(event.eventId);
    }
    await host.initech.quiet();
    expect(stateOf(INITECH.id)).toBe('active');
    expect(await host.type(bill, host.initech, '/ghostwatch list')).toContain('Globex');
  });

  test('while the data is being deleted, the page says so, and nothing is stored', async () => {
    await twoWorkspaces();
    await host.initech.uninstall();
    await host.initech.quiet();
    sql(`update installations set state = 'deleting' where team_id = '${INITECH.id}'`);
    expect(await host.browser().installs()).toMatchObject({
      status: 409,
      text: expect.stringContaining('The data Ghostwatch kept for Initech is still being deleted'),
    });
    expect(stateOf(INITECH.id)).toBe('deleting');
  });
});

describe('a token that Slack refuses without a word', () => {
  test('is left alone but for one try in a while, and is taken again by itself', async () => {
    const { bill } = await twoWorkspaces();
    for (const method of [
      'chat.postMessage',
      'conversations.open',
      'users.info',
      'auth.test',
      'views.publish',
    ])
      host.initech.faults.next(method, { kind: 'refuse', error: 'invalid_auth' }, 1);
    await workingDays(5);
    await pass(HOUR);
    expect(nudgesTo(bill).length).toBeGreaterThan(0);
    expect(stateOf(INITECH.id)).toBe('active');
  });
});

describe('tokens that end', () => {
  const refreshes = () =>
    host.slack.calls
      .concat(host.initech.calls)
      .filter(({ method, params }) => method === 'oauth.v2.access' && params.grant_type === 'refresh_token');

  test('are renewed before their end, once for all who call in the same moment', async () => {
    const { ada } = await twoWorkspaces({ app: { tokenRotation: true } });
    host.clock.set(host.clock.now() + 11.6 * HOUR);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => host.type(ada, host.slack, '/ghostwatch list')),
    );
    expect(answers.every((answer) => answer.includes('Globex'))).toBe(true);
    await workingDays(5);
    expect(nudgesTo(ada).length).toBeGreaterThan(0);
    expect(new Set(refreshes().map(({ params }) => params.refresh_token)).size).toBe(refreshes().length);
  });

  test('an answer to the renewal that was lost: the app must be installed again, and others are unaffected', async () => {
    const { ada, bill } = await twoWorkspaces({ app: { tokenRotation: true } });
    host.initech.faults.next('oauth.v2.access', { kind: 'answer_lost' });
    await workingDays(6);
    expect(nudgesTo(ada).length).toBeGreaterThan(0);
    expect(nudgesTo(bill)).toEqual([]);
    expect(stateOf(INITECH.id)).toBe('refused');
    const told = host.log.lines.filter(({ message }) =>
      /cannot be renewed: the app must be installed/.test(message),
    );
    expect(told).toHaveLength(1);
    await host.browser().installs();
    await pass(HOUR);
    expect(nudgesTo(bill)).toHaveLength(1);
  });
});

describe('an organisation', () => {
  const GROUP = { id: 'E00000001', name: 'Group' };

  test('one installation serves its workspaces, each with its own data', async () => {
    host = await openHost({ organisation: GROUP });
    const { slack, initech } = host;
    const person = { isAdmin: true, locale: 'en-GB', timeZone: 'UTC' };
    const ada = slack.addPerson({ name: 'ada', ...person });
    const bill = initech.addPerson({ name: 'bill', ...person });
    slack.consents({ decision: 'allow', forOrganisation: true });
    expect((await host.browser().installs()).text).toContain('installed in the organisation Group');
    for (const [who, where, client] of [
      [ada, slack, 'Globex'],
      [bill, initech, 'Initrode'],
    ] as const) {
      expect(await host.type(who, where, `/ghostwatch add ${client}`)).toContain('#1');
    }
    expect(await host.type(bill, initech, '/ghostwatch list')).not.toContain('Globex');
    await bill.opensHome();
    await initech.quiet();
    await workingDays(5);
    const [nudge] = nudgesTo(bill);
    expect(nudge && renderMessage(nudge, initech.nameOf)).toContain('Initrode');
    if (nudge) await bill.clicks(nudge, 'They replied');
    await initech.quiet();
    expect(await host.type(bill, initech, '/ghostwatch show Initrode')).toContain('replied');
    expect(nudgesTo(ada).length).toBeGreaterThan(0);
    await slack.uninstall();
    await slack.quiet();
    expect(stateOf(GROUP.id)).toBe('uninstalled');
  });

  test.each([
    {
      newest: 'organisation',
      error: 'team_access_not_granted',
      what: 'its organisation may no longer serve it',
    },
    { newest: 'workspace', error: 'account_inactive', what: 'its own token dies' },
  ])(
    'a workspace with two installations goes on with the other when $what; so do the others',
    async (two) => {
      host = await openHost({ organisation: GROUP });
      const { slack, initech } = host;
      const person = { isAdmin: true, locale: 'en-GB', timeZone: 'UTC' };
      const ada = slack.addPerson({ name: 'ada', ...person });
      const bill = initech.addPerson({ name: 'bill', ...person });
      const installs = {
        organisation: { decision: 'allow', forOrganisation: true },
        workspace: { decision: 'allow', teamId: INITECH.id },
      } as const;
      for (const of of two.newest === 'workspace'
        ? (['organisation', 'workspace'] as const)
        : (['workspace', 'organisation'] as const)) {
        slack.consents(installs[of]);
        host.clock.set(host.clock.now() + 1000);
        await host.browser().installs();
      }
      expect(await host.type(ada, slack, '/ghostwatch add Globex')).toContain('#1');
      expect(await host.type(bill, initech, '/ghostwatch add Initrode')).toContain('#1');
      initech.faults.next('chat.postMessage', { kind: 'refuse', error: two.error });
      await workingDays(5);
      expect(stateOf(GROUP.id)).toBe('active');
      expect(nudgesTo(ada).length).toBeGreaterThan(0);
      expect(nudgesTo(bill).length).toBeGreaterThan(0);
      // With the token of an organisation each call names its workspace.
      const posts = initech.calls.filter(({ method }) => method === 'chat.postMessage');
      expect(new Set(posts.map(({ params }) => 'team_id' in params)).size).toBe(2);
      expect(sql(`select number from client_threads where team_id = '${INITECH.id}'`)).toEqual([
        { number: 1 },
      ]);
    },
  );
});

describe('a secret that was moved or damaged', () => {
  test('does not work, is said once, and the others go on', async () => {
    const { ada, bill } = await twoWorkspaces();
    sql(
      `update installations set bot_token = (select bot_token from installations where team_id <> '${INITECH.id}') where team_id = '${INITECH.id}'`,
    );
    const asked = host.slack.calls.length;
    await workingDays(5);
    expect(nudgesTo(bill)).toEqual([]);
    expect(nudgesTo(ada).length).toBeGreaterThan(0);
    expect(host.slack.calls.length).toBeGreaterThan(asked);
    const told = host.log.lines.filter(({ message }) =>
      message.startsWith('A secret in the database was changed'),
    );
    expect(told).toEqual([
      { level: 'error', facts: { teamId: INITECH.id, reason: 'damaged' }, message: expect.any(String) },
    ]);
  });
});
