import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from 'slack-sandbox';
import { describe, expect, test, vi } from 'vitest';
import { BotProcess } from '../../scripts/chaos/bot-process.ts';
import { openPostgresStore } from '../../src/adapters/sql/postgres/postgres.ts';
import { startBot } from '../../src/app/app.ts';
import { readConfig } from '../../src/config/config.ts';
import type { Store } from '../../src/ports/store.ts';
import { collectedLog } from '../support/collected-log.ts';
import { addDue, arrivals } from '../support/due-nudges.ts';
import { declaredApp } from '../support/manifest.ts';
import { administer, emptyDatabase, noPostgres } from '../support/postgres/database.ts';
import { watchedProxy } from '../support/watched-proxy.ts';

const CLI = join(import.meta.dirname, '../../src/cli/ghostwatch.ts');
const BOT = ['--import', import.meta.resolve('tsx'), CLI, 'start'];
const MARK = /update nudges set state = 'sending'/;
const COMMIT = /^Q.{4}commit/s;
const POST = /^POST \/api\/chat\.postMessage/;
const PATIENCE = { timeout: 60_000, interval: 100 };

// A lease lasts ten seconds at least, and each bot is a process of its own.
vi.setConfig({ testTimeout: 150_000 });

interface Stage {
  readonly workspaces: readonly [Sandbox, Sandbox, Sandbox];
  readonly store: Store;
  /** The replica that is suspended. */
  readonly bot: BotProcess;
  /** Whether it is suspended by now. */
  isSuspended(): boolean;
  suspend(): void;
  /** Called when the database has committed that a nudge is being sent, before the replica is told. */
  onMark(): void;
  /** Called when the replica opens a connection to Slack, and with what passes on it. */
  onCall(moment: 'opened' | 'sent' | 'answered', text: string, connection: object): Promise<void> | undefined;
}

/** Starts a replica behind two proxies, and ends everything after `story`. */
async function onStage(story: (stage: Stage, goOn: () => Promise<unknown>) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-suspended-'));
  const slack = await startSandbox({ now: Date.now, app: declaredApp() });
  const others = ['T00000002', 'T00000003'].map((id) =>
    slack.addWorkspace({ team: { id, name: id, domain: id.toLowerCase() }, app: declaredApp() }),
  );
  const workspaces = [slack, ...others] as unknown as Stage['workspaces'];
  const url = await emptyDatabase();
  const store = await openPostgresStore(url, 'it');
  const [marking, committing] = [new WeakSet<object>(), new WeakSet<object>()];
  const database = await watchedProxy(Number(new URL(url).port), {
    watch: (moment, text, connection) => {
      if (moment === 'sent' && MARK.test(text)) marking.add(connection);
      if (moment === 'sent' && COMMIT.test(text) && marking.delete(connection)) committing.add(connection);
      if (moment === 'answered' && committing.delete(connection)) stage.onMark();
      return undefined;
    },
  });
  const web = await watchedProxy(Number(new URL(slack.url).port), {
    endsAfterAnswer: true,
    watch: (...seen) => stage.onCall(...seen),
  });
  const apps = join(folder, 'apps.json');
  const tokens = workspaces.map(({ app }) => ({
    SLACK_BOT_TOKEN: app.botToken,
    SLACK_APP_TOKEN: app.appToken,
  }));
  writeFileSync(apps, JSON.stringify(tokens));
  const env = {
    GHOSTWATCH_APPS: apps,
    GHOSTWATCH_TICK: '* * * * * *',
    GHOSTWATCH_SEND_TIMEOUT: '3',
    GHOSTWATCH_SETTLE: '1',
  };
  const slackApi = (port: string) => `http://127.0.0.1:${port}/api/`;
  const bot = new BotProcess({
    args: BOT,
    logFile: join(folder, 'bot.log'),
    env: {
      ...env,
      SLACK_API_URL: slackApi(String(web.port)),
      GHOSTWATCH_DATABASE: Object.assign(new URL(url), { port: String(database.port) }).href,
    },
  });
  let isSuspended = false;
  const stage: Stage = {
    workspaces,
    store,
    bot,
    isSuspended: () => isSuspended,
    suspend: () => {
      isSuspended = true;
      bot.suspend();
    },
    onMark: () => undefined,
    onCall: () => undefined,
  };
  /** Another replica works until every nudge is settled; resolves with those that are not. */
  const goOn = async () => {
    const settings = { ...env, SLACK_API_URL: slackApi(new URL(slack.url).port), GHOSTWATCH_DATABASE: url };
    const other = await startBot(readConfig(settings), undefined, collectedLog());
    other.startTicking();
    const unsettled = () => administer(`select team_id, state from nudges where state <> 'sent'`, url);
    await expect.poll(unsettled, PATIENCE).toEqual([]);
    await other.stop();
  };
  try {
    await story(stage, goOn);
  } finally {
    bot.resume();
    await bot.kill();
    await store.close();
    database.close();
    web.close();
    await slack.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(noPostgres)(noPostgres ?? 'a replica that is suspended past its lease and wakes', () => {
  test.concurrent('after it marked nudges as being sent: another one sends them, and it posts none', () =>
    onStage(async (stage, goOn) => {
      const [slack] = stage.workspaces;
      const owners = await addDue(stage.store, slack, 3, Date.now());
      stage.onMark = () => !stage.isSuspended() && stage.suspend();
      await stage.bot.start();
      await expect.poll(stage.isSuspended, PATIENCE).toBe(true);
      await goOn();
      expect(arrivals(owners)).toEqual([1, 1, 1]);
      stage.bot.resume();
      await stage.bot.stop();
      expect(stage.bot.gaveUp).toBe(0);
      expect(arrivals(owners)).toEqual([1, 1, 1]);
    }));

  test.concurrent('while it connects, after a request, and before an answer: each is posted once', () =>
    onStage(async (stage, goOn) => {
      const [connecting, asked, answered] = stage.workspaces;
      const posts = (slack: Sandbox) =>
        slack.calls.filter(({ method }) => method === 'chat.postMessage').length;
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const isHeld = new WeakSet<object>();
      let isMarked = false;
      stage.onMark = () => {
        isMarked = true;
      };
      stage.onCall = (moment, text, connection) => {
        if (moment === 'sent' && POST.test(text) && text.includes(answered.app.botToken))
          isHeld.add(connection);
        if (moment === 'answered' && isHeld.has(connection)) return held;
        if (moment === 'opened' && isMarked && posts(asked) + posts(answered) === 2 && !stage.isSuspended())
          stage.suspend();
        return undefined;
      };
      asked.faults.next('chat.postMessage', { kind: 'answer_lost', how: 'silence' });
      await stage.bot.start();
      const owners = [
        ...(await addDue(stage.store, asked, 1, Date.now())),
        ...(await addDue(stage.store, answered, 1, Date.now())),
      ];
      await expect.poll(() => posts(asked) + posts(answered), PATIENCE).toBe(2);
      isMarked = false;
      owners.push(...(await addDue(stage.store, connecting, 1, Date.now())));
      await expect.poll(stage.isSuspended, PATIENCE).toBe(true);
      release();
      await goOn();
      expect(arrivals(owners)).toEqual([1, 1, 1]);
      stage.bot.resume();
      await stage.bot.stop();
      expect(stage.bot.gaveUp).toBe(0);
      expect(arrivals(owners)).toEqual([1, 1, 1]);
    }));
});
