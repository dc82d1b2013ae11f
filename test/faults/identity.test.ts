import Database from 'better-sqlite3';
import { startSandbox } from 'slack-sandbox';
import { afterEach, expect, test } from 'vitest';
import { checkStore } from '../../src/adapters/sql/sqlite/health/check-store.ts';
import { startBot } from '../../src/app/app.ts';
import { readConfig } from '../../src/config/config.ts';
import { collectedLog } from '../support/collected-log.ts';
import { freePort } from '../support/free-port.ts';
import { declaredApp } from '../support/manifest.ts';
import { openWorkspace, turnableClock } from '../support/workspace.ts';

const closing: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const clock = turnableClock('2026-11-09T10:00:00+01:00');

async function anotherWorkspace() {
  const slack = await startSandbox({ now: clock.now, app: declaredApp() });
  closing.push(() => slack.close());
  return slack;
}

type Slack = Awaited<ReturnType<typeof anotherWorkspace>>;

function configFor(slack: Slack, database: string, more: Record<string, string> = {}) {
  return readConfig({
    SLACK_BOT_TOKEN: slack.app.botToken,
    SLACK_APP_TOKEN: slack.app.appToken,
    SLACK_API_URL: slack.apiUrl,
    GHOSTWATCH_DATABASE: database,
    ...more,
  });
}

/** A workspace whose bot has run, and no longer does. */
async function stoppedBot() {
  const workspace = await openWorkspace();
  closing.push(() => workspace.slack.close());
  await workspace.bot().stop();
  return workspace;
}

function change(database: string, sql: string): void {
  const connection = new Database(database);
  connection.exec(sql);
  connection.close();
}

test("another workspace's token is refused on the database, with a way to go on", async () => {
  const { database, slack } = await stoppedBot();
  const other = await anotherWorkspace();
  change(database, "update installations set team_id = 'TOTHER', team = 'Initech'");
  const start = startBot(configFor(slack, database), clock, collectedLog());
  await expect(start).rejects.toThrow(
    `${database} belongs to the workspace Initech (TOTHER), and SLACK_BOT_TOKEN to the workspace`,
  );
  await expect(start).rejects.toThrow('GHOSTWATCH_DATABASE=FILE');
  expect(other.socketCount).toBe(0);
});

test('a database of the first edition is known by the workspace that its clients belong to', async () => {
  const { database, slack } = await stoppedBot();
  change(
    database,
    "delete from installations; insert into workspaces (team_id, last_thread_number) values ('TOLD', 1)",
  );
  await expect(startBot(configFor(slack, database), clock, collectedLog())).rejects.toThrow(
    'belongs to the workspace TOLD',
  );
});

test("another app's token is refused, unless it is said that the app was made anew", async () => {
  const { database, slack } = await stoppedBot();
  change(database, "update installations set app_id = 'AOLD'");
  const config = configFor(slack, database);
  await expect(startBot(config, clock, collectedLog())).rejects.toThrow('belongs to the app AOLD');
  await (await startBot(config, clock, collectedLog(), { newApp: true })).stop();
  await (await startBot(config, clock, collectedLog())).stop();
});

test('a second process on the same app is noticed where Slack counts connections', async () => {
  const first = await openWorkspace();
  closing.push(() => first.close());
  const port = await freePort();
  const log = collectedLog();
  const database = `${first.database}.second`;
  const config = configFor(first.slack, database, { PORT: String(port) });
  const second = await startBot(config, clock, log);
  closing.push(() => second.stop());
  expect(log.lines).toContainEqual({
    level: 'warn',
    facts: { connections: 2 },
    message: expect.stringContaining('another process seems to run with the same tokens'),
  });
  const ready = (await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()) as { warnings: string[] };
  expect(ready.warnings).toEqual([expect.stringContaining('more than one connection of this app')]);
  await expect
    .poll(() => checkStore(database, clock.now()))
    .toContainEqual(
      expect.objectContaining({
        state: 'warning',
        says: expect.stringContaining('Slack counted 2 connections of this app on 2026-11-09'),
      }),
    );
});

test.each([
  ['without a team', { team_id: null }],
  ['that says so', { is_enterprise_install: true }],
])('an installation of a whole organisation (%s) is said as what it is', async (_what, difference) => {
  const slack = await anotherWorkspace();
  const real = globalThis.fetch;
  closing.push(() => {
    globalThis.fetch = real;
  });
  globalThis.fetch = async (...request) => {
    const response = await real(...request);
    if (!String(request[0] instanceof Request ? request[0].url : request[0]).endsWith('auth.test'))
      return response;
    return Response.json({ ...((await response.json()) as object), ...difference });
  };
  await expect(startBot(configFor(slack, ':memory:'), clock, collectedLog())).rejects.toThrow(
    'installed to a whole organisation',
  );
});
