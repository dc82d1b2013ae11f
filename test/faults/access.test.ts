import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkSlack } from '../../src/adapters/slack/check-slack.ts';
import { failureOf } from '../../src/adapters/slack/retry-after.ts';
import { slackFetch } from '../../src/adapters/slack/slack-fetch.ts';
import { openSqliteStore } from '../../src/adapters/sql/sqlite/sqlite.ts';
import { startBot } from '../../src/app/app.ts';
import { readConfig } from '../../src/config/config.ts';
import { collectedLog } from '../support/collected-log.ts';
import { UNTRUSTED } from '../support/untrusted-certificate.ts';
import { turnableClock } from '../support/workspace.ts';

const closing: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

test('a certificate that is not trusted is said as what it is, with what to do', async () => {
  const server = createServer(UNTRUSTED, (_, response) => response.end('{"ok":true}'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  const apiUrl = `https://localhost:${(server.address() as AddressInfo).port}/api/`;

  const clock = turnableClock('2026-11-09T10:00:00+01:00');
  const tokens = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
  const config = readConfig({ ...tokens, SLACK_API_URL: apiUrl, GHOSTWATCH_DATABASE: ':memory:' });
  const start = startBot(config, clock, collectedLog());
  await expect(start).rejects.toThrow(/is not trusted \([A-Z_]+\)/);
  await expect(start).rejects.toThrow('NODE_EXTRA_CA_CERTS');

  const asked = { apiUrl, botToken: 'xoxb-1', appToken: 'xapp-1' };
  const checks = await checkSlack(asked, clock.now, collectedLog());
  for (const { state, says, remedy } of checks) {
    expect([state, says]).toEqual(['fault', expect.stringContaining('is not trusted')]);
    expect(remedy).toContain('NODE_EXTRA_CA_CERTS');
  }

  const failure = await slackFetch(apiUrl).catch((error: unknown) => failureOf(error));
  expect(failure).toMatchObject({ kind: 'later', error: expect.stringMatching(/CERT/) });
});

test('a database that cannot be written to keeps the bot from starting, with the reason', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-access-'));
  const file = join(folder, 'ghostwatch.db');
  await (await openSqliteStore(file)).close();
  chmodSync(file, 0o444);
  closing.push(() => rmSync(folder, { recursive: true }));
  if (process.geteuid?.() === 0) {
    // Root may write to everything; somebody else has to try.
    const nobody = 65_534;
    for (const path of [folder, `${file}.lock`]) chownSync(path, nobody, nobody);
    process.seteuid?.(nobody);
    closing.push(() => process.seteuid?.(0));
  }
  await expect(openSqliteStore(file)).rejects.toThrow(`${file} cannot be written to.`);
});

test('an address of Slack with a password in it is refused without repeating it', () => {
  const secret = 'MARKER-SECRET';
  const tokens = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
  const read = () => readConfig({ ...tokens, SLACK_API_URL: `http://user:${secret}@127.0.0.1:1/api/` });
  expect(read).toThrow('without a user name or password');
  expect(read).not.toThrow(secret);
});
