import { createServer } from 'node:http';
import { type Sandbox, startSandbox } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Bot, startBot } from '../../src/app/app.ts';
import { readConfig } from '../../src/config/config.ts';
import { freePort, listen } from '../support/free-port.ts';
import { declaredApp } from '../support/manifest.ts';
import { turnableClock } from '../support/workspace.ts';

const clock = turnableClock('2026-11-09T10:00:00+01:00');
let slack: Sandbox;
let port: number;
let bot: Bot | undefined;
beforeEach(async () => {
  clock.set('2026-11-09T10:00:00+01:00');
  slack = await startSandbox({ now: clock.now, app: declaredApp() });
  port = await freePort();
});
afterEach(async () => {
  await bot?.stop();
  bot = undefined;
  await slack.close();
});

function start(setup: Record<string, string>): Promise<Bot> {
  return startBot(
    readConfig({
      SLACK_BOT_TOKEN: slack.app.botToken,
      SLACK_API_URL: slack.apiUrl,
      GHOSTWATCH_DATABASE: ':memory:',
      GHOSTWATCH_LOG_LEVEL: 'silent',
      GHOSTWATCH_TICK: '0 0 1 1 *',
      PORT: String(port),
      ...setup,
    }),
    clock,
  );
}

async function page(path: string) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: response.status, text: await response.text() };
}

/** The samples of a metric, `name{labels}` → value. */
async function metrics(): Promise<Readonly<Record<string, number>>> {
  const lines = (await page('/metrics')).text.split('\n').filter((line) => line && !line.startsWith('#'));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
  );
}

test('readiness tells the truth about ticks and the socket; health only about the process', async () => {
  bot = await start({ SLACK_APP_TOKEN: slack.app.appToken });
  expect(await page('/readyz')).toEqual({
    status: 503,
    text: '{"ready":false,"store":"ok","slack":"ok","ticks":"not started yet"}\n',
  });
  bot.startTicking();
  expect(await page('/readyz')).toMatchObject({ status: 200, text: expect.stringContaining('"ready":true') });

  slack.faults.next('apps.connections.open', { kind: 'http', status: 503 }, 50);
  slack.cutSockets();
  await slack.until(() => slack.socketCount === 0);
  await expect
    .poll(() => page('/readyz'))
    .toMatchObject({
      status: 503,
      text: expect.stringContaining('"slack":"not connected"'),
    });
  expect(await page('/healthz')).toEqual({ status: 200, text: 'ok\n' });
  expect((await page('/elsewhere')).status).toBe(404);
});

test('ticks that stay away make the bot unready', async () => {
  bot = await start({ SLACK_APP_TOKEN: slack.app.appToken });
  bot.startTicking();
  clock.set('2040-01-01T00:00:00Z');
  expect((await page('/readyz')).text).toContain('"ticks":"the next tick is overdue"');
});

test('in HTTP mode the pages stand beside the way in for Slack', async () => {
  clock.set(Date.now());
  bot = await start({ SLACK_SIGNING_SECRET: slack.app.signingSecret });
  expect(await slack.deliverByHttp(`http://127.0.0.1:${port}/slack/events`)).toBe(true);
  bot.startTicking();
  expect((await page('/readyz')).text).toContain('"slack":"ok","ticks":"ok"');
  const ada = slack.addPerson({ name: 'ada', timeZone: 'Europe/Berlin', locale: 'en-GB' });
  expect((await ada.command('/ghostwatch add Acme')).outcome).toBe('ok');
  expect((await page('/metrics')).status).toBe(200);
  expect((await page('/slack/events')).status).toBe(404);
});

test('the metrics count what is due, on its way, sent and in doubt, and how long it waits', async () => {
  bot = await start({ SLACK_APP_TOKEN: slack.app.appToken });
  const ada = slack.addPerson({ name: 'ada', timeZone: 'Europe/Berlin', locale: 'en-GB' });
  await (await ada.command('/ghostwatch add Acme')).response();
  await (await ada.command('/ghostwatch add Globex')).response();
  expect(await metrics()).toMatchObject({ ghostwatch_store_up: 1, ghostwatch_threads_due: 0 });

  clock.set('2026-11-12T10:00:00+01:00');
  expect(await metrics()).toMatchObject({ ghostwatch_threads_due: 2 });
  slack.faults.next('chat.postMessage', { kind: 'rate_limit', retryAfter: 30 });
  await bot.tick();
  clock.set('2026-11-12T10:00:45+01:00');
  expect(await metrics()).toMatchObject({
    ghostwatch_threads_due: 0,
    'ghostwatch_nudges{state="queued"}': 2,
    ghostwatch_queue_age_seconds: 45,
  });
  await bot.tick();
  expect(await metrics()).toMatchObject({
    'ghostwatch_nudges{state="queued"}': 0,
    ghostwatch_queue_age_seconds: 0,
    'ghostwatch_nudges_settled_total{state="sent"}': 2,
    'ghostwatch_nudges_settled_total{state="failed"}': 0,
  });
  expect(Object.keys(await metrics())).toContain('nodejs_eventloop_lag_p99_seconds');
});

test('a port that is taken is said in a sentence', async () => {
  const other = createServer();
  await listen(other, port);
  const sentence = `Port ${port} is taken by another program. Set PORT to a free one.`;
  await expect(start({ SLACK_APP_TOKEN: slack.app.appToken })).rejects.toThrow(sentence);
  await expect(start({ SLACK_SIGNING_SECRET: slack.app.signingSecret })).rejects.toThrow(sentence);
  await new Promise((resolve) => other.close(resolve));
});
