import { startSandbox } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { pinoLog } from '../../src/adapters/log/pino-log.ts';
import { sdkLog } from '../../src/adapters/slack/sdk-log.ts';
import { startBot } from '../../src/app/app.ts';
import { readConfig } from '../../src/config/config.ts';
import { declaredApp } from '../support/manifest.ts';
import { turnableClock } from '../support/workspace.ts';

/** What people typed, and nobody else would write. */
const TYPED = 'Zwetschgenknödel';

test('whatever goes wrong, neither tokens nor what people typed are in the log', async () => {
  const lines: string[] = [];
  const log = pinoLog('debug', { write: (line) => void lines.push(line) });
  const clock = turnableClock('2026-11-09T10:00:00+01:00');
  const slack = await startSandbox({ now: clock.now, app: declaredApp() });
  const secrets = [slack.app.botToken, slack.app.appToken, slack.app.signingSecret];
  const config = readConfig({
    SLACK_BOT_TOKEN: slack.app.botToken,
    SLACK_APP_TOKEN: slack.app.appToken,
    SLACK_API_URL: slack.apiUrl,
    GHOSTWATCH_DATABASE: ':memory:',
  });
  const bot = await startBot(config, clock, log);
  const ada = slack.addPerson({ name: TYPED, timeZone: 'Europe/Berlin', locale: 'de-DE' });
  const type = async (line: string) => (await ada.command(line)).response();

  await type(`/ghostwatch add "${TYPED} GmbH" "${TYPED}" about:offer contact:"${TYPED}"`);
  await type(`/ghostwatch ${TYPED} ${TYPED}`);
  await type(`/ghostwatch close ${TYPED}x won ${TYPED}`);
  slack.faults.next('response_url', { kind: 'http', status: 500 });
  await ada.command(`/ghostwatch show ${TYPED}`);
  clock.set('2026-11-12T10:00:00+01:00');
  for (const fault of [
    { kind: 'html' },
    { kind: 'cut_body' },
    { kind: 'answer_lost' },
    { kind: 'http', status: 503 },
    { kind: 'refuse', error: 'invalid_blocks' },
  ] as const) {
    slack.faults.next('chat.postMessage', fault);
    slack.faults.next('conversations.history', { kind: 'cut_body' });
    await bot.tick();
    clock.set(clock.now() + 3_600_000);
  }
  slack.faults.next('users.list', { kind: 'html' }, 2);
  await ada.command(`/ghostwatch assign ${TYPED} @${TYPED}`);
  await slack.quiet();
  log.error(
    { err: new Error('quoted', { cause: new Error(`token ${slack.app.botToken} is bad`) }) },
    'A foreign error that repeats a token',
  );
  await bot.stop();
  await slack.close();

  const written = lines.join('');
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number), time: expect.any(String) });
  expect(written).toContain('[token]');
  for (const secret of [...secrets, TYPED, encodeURIComponent(TYPED)]) expect(written).not.toContain(secret);
});

test('passwords in addresses, secret addresses and what others quote stay out of every line', () => {
  const lines: string[] = [];
  const log = pinoLog('debug', { write: (line) => void lines.push(line) });
  const secrets = {
    login: 'https://bot:Kennwort1@slack.example/api/',
    long: `https://bot:Kennwort2${'x'.repeat(280)}@slack.example/`,
    token: 'xoxe.xoxb-1-Kennwort3',
    hook: 'https://hooks.slack.com/commands/T1/2/Kennwort4',
    ticket: 'wss://wss-primary.slack.com/link/?ticket=Kennwort5',
  };
  for (const secret of Object.values(secrets)) {
    log.warn({ address: secret }, `Calling ${secret} failed`);
    log.error({ err: new Error(`${'.'.repeat(250)}${secret}\n${secret}`) }, 'It failed');
    sdkLog(log).warn('http request failed', secret, { body: 'Kennwort6' }, '<p>Kennwort7</p>');
    sdkLog(log).error(`Slack said {"text":"Kennwort8"} to ${secret}`);
  }
  expect(lines.join('')).toContain('slack.example');
  expect(lines.join('')).not.toContain('Kennwort');
});
