import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { slackMessenger } from '../../src/adapters/slack/api/messenger.ts';
import { sdkLog } from '../../src/adapters/slack/sdk-log.ts';
import { clientsByWorkspace, slackClients } from '../../src/adapters/slack/web-clients.ts';
import { collectedLog } from '../support/collected-log.ts';

/** More than are kept, and as many as are used. */
const KEPT = 1_100;
const MANY = 10_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const heap = () => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};
const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

test('ten thousand installations that are used once each take no more memory than those that are kept, and no timer', async () => {
  const log = collectedLog();
  const clientsOf = clientsByWorkspace((teamId) =>
    slackClients({
      apiUrl: 'http://127.0.0.1:1/api/',
      credentials: async () => ({ token: teamId }),
      logger: sdkLog(log),
      sendTimeout: 1000,
      observe: () => undefined,
    }),
  );
  const messenger = slackMessenger(clientsOf, 4, log);
  const use = async (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      clientsOf(`T${index}`);
      await messenger.turn(`T${index}`);
    }
  };
  const timersBefore = timers();
  await use(0, KEPT);
  const before = heap();
  await use(KEPT, MANY);
  expect((heap() - before) / 1e6).toBeLessThan(10);
  await expect.poll(() => timers() - timersBefore, { timeout: 10_000 }).toBeLessThan(10);
});
