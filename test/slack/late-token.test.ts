import { startSandbox } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failureOf } from '../../src/adapters/slack/retry-after.ts';
import { sdkLog } from '../../src/adapters/slack/sdk-log.ts';
import { slackClients } from '../../src/adapters/slack/web-clients.ts';
import { collectedLog } from '../support/collected-log.ts';
import { declaredApp } from '../support/manifest.ts';

let slack: Awaited<ReturnType<typeof startSandbox>>;
beforeEach(async () => {
  slack = await startSandbox({ now: () => 0, app: declaredApp() });
});
afterEach(() => slack.close());

/** The clients of a replica whose machine sleeps for this long (ms) while the token is looked up. */
function clientsAfter(sleep: number) {
  let now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  return slackClients({
    apiUrl: slack.apiUrl,
    credentials: async () => {
      now += sleep;
      return { token: slack.app.botToken };
    },
    logger: sdkLog(collectedLog()),
    sendTimeout: 10_000,
    observe: () => undefined,
  });
}

test('a message whose token was found too late is not sent, and waits', async () => {
  const message = { channel: slack.addPerson({ name: 'ada' }).id, text: 'Hello' };
  const error = await clientsAfter(60_000)
    .send.chat.postMessage(message)
    .catch((failure: unknown) => failure);
  expect(failureOf(error)).toEqual({ kind: 'later', retryAfter: 30_000, error: 'token_too_late' });
  expect(slack.calls).toEqual([]);
  expect(await clientsAfter(500).send.chat.postMessage(message)).toMatchObject({ ok: true });
});

test('a call that only asks may take its time', async () => {
  expect(await clientsAfter(60_000).read.auth.test()).toMatchObject({ ok: true });
});
