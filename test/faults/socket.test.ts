import { App } from '@slack/bolt';
import { type Person, type Sandbox, startSandbox } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SupervisedSocket } from '../../src/adapters/slack/receivers/socket-receiver.ts';
import { sdkLog } from '../../src/adapters/slack/sdk-log.ts';
import { type CollectedLog, collectedLog, written } from '../support/collected-log.ts';
import { addAda } from '../support/workspace.ts';

/** Everything that takes seconds in earnest. */
const TIMES = {
  request: 500,
  hello: 500,
  pong: 1000,
  shortLife: 0,
  firstPause: 10,
  longestPause: 20,
  longestLife: 60_000,
  overlap: 20,
};
const PATIENCE = { timeout: 10_000, interval: 10 };

let slack: Sandbox;
let ada: Person;
let log: CollectedLog;
let socket: SupervisedSocket;
let app: App;
let connect: (times: typeof TIMES) => { readonly socket: SupervisedSocket; readonly app: App };
let greetings = 0;
let renewals: (number | null)[] = [];
beforeEach(async () => {
  slack = await startSandbox({
    now: () => Date.parse('2026-11-09T09:00:00Z'),
    app: { commands: [{ command: '/ping' }] },
    ackTimeoutMs: 500,
  });
  ada = addAda(slack);
  log = collectedLog();
  greetings = 0;
  renewals = [];
  const { apiUrl, app: credentials } = slack;
  const onConnected = () => {
    greetings += 1;
  };
  const onRenewed = (connections: number | null) => {
    renewals.push(connections);
  };
  connect = (times) => {
    const options = { apiUrl, appToken: credentials.appToken, log, onConnected, onRenewed };
    const receiver = new SupervisedSocket(options, times);
    const bolt = new App({
      receiver,
      logger: sdkLog(log),
      clientOptions: { slackApiUrl: apiUrl },
      authorize: async () => ({ botToken: credentials.botToken, botUserId: credentials.botUserId }),
    });
    bolt.command('/ping', async ({ ack, respond }) => {
      await ack();
      await respond('pong');
    });
    return { socket: receiver, app: bolt };
  };
  ({ socket, app } = connect(TIMES));
});
afterEach(async () => {
  await app.stop();
  await slack.close();
});

/** Waits for the greeting of the socket's n-th connection. */
async function greeted(times: number): Promise<void> {
  await vi.waitFor(() => expect(greetings).toBe(times), PATIENCE);
}

async function expectAnswer(): Promise<void> {
  expect((await (await ada.command('/ping')).response()).text).toBe('pong');
}

test('a connection that is cut is replaced at once, and what was missed can be read', async () => {
  await app.start();
  expect([socket.connected, greetings]).toEqual([true, 1]);
  slack.cutSockets();
  await greeted(2);
  expect(socket.connected).toBe(true);
  await expectAnswer();
});

test('a silent half-open connection is noticed by its missing pongs and replaced', async () => {
  await app.start();
  slack.silenceSockets();
  await greeted(2);
  await expectAnswer();
  expect(log.lines.map(({ message }) => message).join()).toContain("A pong wasn't received");
});

test('503s when a socket is asked for never end the process; meanwhile it says that it is not connected', async () => {
  await app.start();
  slack.faults.next('apps.connections.open', { kind: 'http', status: 503 }, 5);
  slack.cutSockets();
  await vi.waitFor(() => expect(log.lines.some(({ facts }) => facts.failures === 3)).toBe(true), PATIENCE);
  expect(socket.connected).toBe(false);
  await greeted(2);
  await expectAnswer();
  const tries = log.lines.filter(({ message }) => message === 'No socket to Slack; trying again');
  expect(tries).toHaveLength(5);
});

test.each([
  ['an internal error', { kind: 'refuse', error: 'internal_error' }],
  ['a 503', { kind: 'http', status: 503 }],
  ['a reset', { kind: 'reset' }],
  ['a rate limit', { kind: 'rate_limit', retryAfter: 1 }],
  ['no answer', { kind: 'answer_lost', how: 'silence' }],
] as const)('%s at the start is no end: it goes on trying', async (_what, fault) => {
  slack.faults.next('apps.connections.open', fault);
  await app.start();
  expect(socket.connected).toBe(false);
  await greeted(1);
  await expectAnswer();
});

test('a refused token is said at the start; later it is no end', async () => {
  slack.faults.next('apps.connections.open', { kind: 'refuse', error: 'invalid_auth' });
  await expect(app.start()).rejects.toThrow('invalid_auth');
  await app.start();
  slack.faults.next('apps.connections.open', { kind: 'refuse', error: 'invalid_auth' });
  slack.cutSockets();
  await greeted(2);
  await expectAnswer();
});

test.each(['warning', 'refresh_requested', 'link_disabled', 'too_many_websockets'] as const)(
  'Slack ends the connection (%s): the next one is there at once',
  async (reason) => {
    await app.start();
    slack.sendDisconnect(reason);
    await greeted(2);
    await slack.until(() => slack.socketCount === 1);
    await expectAnswer();
  },
);

test('a connection that ends while it acknowledges: Slack says so, and the next try works', async () => {
  const broken = new Promise<void>((resolve) => {
    app.use(async ({ next }) => {
      if (greetings === 1) {
        slack.cutSockets();
        await greeted(2);
      }
      await next().finally(resolve);
    });
  });
  await app.start();
  expect((await ada.command('/ping')).outcome).not.toBe('ok');
  await broken;
  expect(ada.dm.map(({ text }) => text)).not.toContain('pong');
  await expectAnswer();
});

test('a stop while Slack is away ends at once', async () => {
  slack.faults.next('apps.connections.open', { kind: 'http', status: 503 }, 1000);
  await app.start();
  await app.stop();
  const { length } = slack.calls;
  await slack.quiet();
  expect(slack.calls).toHaveLength(length);
});

test('an old connection is replaced without a gap, and tells when another process has come on the same app, or gone', async () => {
  const old = connect({ ...TIMES, longestLife: 100 });
  await old.app.start();
  await vi.waitFor(() => expect(renewals.at(-1)).toBe(1), PATIENCE);
  await expectAnswer();
  await app.start();
  await vi.waitFor(() => expect(renewals.at(-1)).toBe(2), PATIENCE);
  await app.stop();
  await vi.waitFor(() => expect(renewals.at(-1)).toBe(1), PATIENCE);
  await expectAnswer();
  expect(greetings).toBe(2);
  await old.app.stop();
});

test('while Slack refuses a newer connection, the old one stays', async () => {
  const old = connect({ ...TIMES, longestLife: 50 });
  await old.app.start();
  slack.faults.next('apps.connections.open', { kind: 'http', status: 503 }, 3);
  await vi.waitFor(() => expect(written(log)).toContain('could not be renewed'), PATIENCE);
  await expectAnswer();
  expect(greetings).toBe(1);
  await old.app.stop();
});

test('an address that Slack names too late leaves no connection open', async () => {
  const impatient = connect({ ...TIMES, request: 10_000, hello: 300 });
  slack.faults.next('apps.connections.open', { kind: 'slow', ms: 600 });
  await impatient.app.start();
  expect(impatient.socket.connected).toBe(false);
  await greeted(1);
  const opened = () => slack.wire.filter((entry) => entry.kind === 'socket' && entry.what === 'open').length;
  await slack.until(() => opened() >= 2);
  await slack.until(() => slack.socketCount === 1);
  await expectAnswer();
  await impatient.app.stop();
});

test('connections that end as soon as they are open are replaced after pauses that grow, and never without one', async () => {
  const pauses = { firstPause: 20, longestPause: 80, shortLife: 60_000 };
  const cut = connect({ ...TIMES, ...pauses });
  const began = performance.now();
  await cut.app.start();
  for (let count = 1; count < 6; count++) {
    await greeted(count);
    slack.cutSockets();
  }
  await greeted(6);
  // 20 + 40 + 80 + 80 + 80; timers may end a millisecond early.
  expect(performance.now() - began).toBeGreaterThan(290);
  expect(slack.calls.filter(({ method }) => method === 'apps.connections.open')).toHaveLength(6);
  await cut.app.stop();
});
