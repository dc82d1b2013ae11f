import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from 'slack-sandbox';
import { aesSecretBox } from '../../src/adapters/secrets/aes-secret-box.ts';
import { slackConversationPoster } from '../../src/adapters/slack/api/client-messages.ts';
import { slackDirectory } from '../../src/adapters/slack/api/directory.ts';
import { slackForms } from '../../src/adapters/slack/api/forms.ts';
import { slackMessenger } from '../../src/adapters/slack/api/messenger.ts';
import { slackConversations } from '../../src/adapters/slack/history/conversations.ts';
import { sdkLog } from '../../src/adapters/slack/sdk-log.ts';
import { slackClients } from '../../src/adapters/slack/web-clients.ts';
import { openStore } from '../../src/adapters/sql/open-store.ts';
import { createHolidays } from '../../src/adapters/time/holidays.ts';
import { systemTimer } from '../../src/adapters/time/system-timer.ts';
import { webhookSender } from '../../src/adapters/webhooks/sender.ts';
import { draftLanguageFor } from '../../src/languages/index.ts';
import { customTemplateIssue, validateTemplates } from '../../src/languages/templates/custom-templates.ts';
import { exampleFacts } from '../../src/languages/templates/example.ts';
import type { Messenger } from '../../src/ports/messenger.ts';
import type { Store } from '../../src/ports/store.ts';
import type { Services } from '../../src/usecases/context.ts';
import { createTicker, type Ticker } from '../../src/usecases/nudges/run-tick.ts';
import { createServices } from '../../src/usecases/services.ts';
import { collectedLog } from './collected-log.ts';
import { declaredApp } from './manifest.ts';
import { storeWithRoom } from './store-with-room.ts';
import { endLeases, newDatabase } from './stores.ts';
import { type TurnableClock, turnableClock } from './workspace.ts';

const DELIVERY = { sendTimeout: 10_000, settle: 30_000 };
/** Long enough for a nudge in doubt to be sent once more and to be in doubt again. */
const WINDOW = DELIVERY.sendTimeout + DELIVERY.settle;

/** When a process dies: before or after a call of this method, at its first call or after `afterCalls` others. */
export interface Death {
  readonly of: 'claimDue' | 'startSending' | 'sendNudges' | 'settle' | 'inDoubt' | 'findNudges';
  readonly when: 'before' | 'after';
  readonly afterCalls?: number;
}

/**
 * A process that dies at a certain moment: from then on, none of its calls does anything or returns. What it has
 * committed and what Slack has stored remain, as after SIGKILL.
 */
class Life {
  #ended = false;
  readonly over: Promise<void>;
  #end: () => void = () => undefined;
  readonly #death: Death | undefined;

  constructor(death: Death | undefined) {
    this.#death = death;
    this.over = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  /** Returns the same port, whose methods stop working when this process dies. */
  of<T extends object>(port: T): T {
    const methods = Object.entries(port).map(([name, method]) => [
      name,
      typeof method === 'function' ? this.#killable(name, method as (...args: unknown[]) => unknown) : method,
    ]);
    return Object.fromEntries(methods) as T;
  }

  #killable(name: string, method: (...args: unknown[]) => unknown) {
    let calls = 0;
    return async (...args: unknown[]): Promise<unknown> => {
      const call = calls++;
      if (this.#diesAt(name, 'before', call)) return new Promise(() => undefined);
      const result = await method(...args);
      if (this.#diesAt(name, 'after', call)) return new Promise(() => undefined);
      return result;
    };
  }

  #diesAt(name: string, when: Death['when'], call: number): boolean {
    const { of, when: side, afterCalls = 0 } = this.#death ?? {};
    if (of === name && side === when && call === afterCalls) {
      this.#ended = true;
      this.#end();
    }
    return this.#ended;
  }
}

/** The delivery part of the real bot, without its Slack listeners, run repeatedly on one database. */
export interface KillableBot {
  readonly slack: Sandbox;
  readonly clock: TurnableClock;
  readonly log: ReturnType<typeof collectedLog>;
  /** Works on the database while no process is running. */
  between<T>(work: (store: Store, deps: Services) => Promise<T>): Promise<T>;
  /** Starts the process and lets it tick until it is dead, or has had nothing to do for longer than the window. */
  live(death?: Death): Promise<void>;
  /** The same on a disk with room for `pages` more pages; what fails is tried again at the next tick. */
  liveOnFullDisk(pages: number): Promise<void>;
  close(): Promise<void>;
}

async function ticks(
  ticker: Ticker,
  clock: TurnableClock,
  slack: Sandbox,
  failed: (error: unknown) => void,
): Promise<void> {
  for (let count = 0; count < 5; count++) {
    await ticker.tick().catch(failed);
    await ticker.sent();
    clock.set(clock.now() + WINDOW / 2 + 1);
    await slack.clockMoved();
  }
}

function rethrow(error: unknown): never {
  throw error;
}

export async function killableBot(start: string): Promise<KillableBot> {
  const clock = turnableClock(start);
  const slack = await startSandbox({ now: clock.now, app: declaredApp() });
  const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-'));
  const database = await newDatabase(join(folder, 'ghostwatch.db'));
  const log = collectedLog();
  const holidays = createHolidays();
  const clients = slackClients({
    apiUrl: slack.apiUrl,
    credentials: async () => ({ token: slack.app.botToken }),
    logger: sdkLog(log),
    sendTimeout: 500,
    observe: () => undefined,
  });

  function depsOf(store: Store, messenger: Messenger): Services {
    return createServices({
      clock,
      timer: systemTimer,
      log,
      holidays,
      store,
      messenger,
      directory: slackDirectory(() => clients, clock),
      conversations: slackConversations(() => clients, clock),
      poster: slackConversationPoster(() => clients),
      forms: slackForms(() => clients, clock),
      display: null,
      delivery: DELIVERY,
      keepUninstalledDays: 90,
      features: { missing: () => [] },
      draftLanguageFor,
      templateValidator: { validateTemplates, exampleFacts, customTemplateIssue },
      newId: randomUUID,
      isTrial: false,
      publicUrl: null,
      secrets: aesSecretBox([]),
      webhookSender: webhookSender({ arePrivateAllowed: false }),
    });
  }

  async function between<T>(work: (store: Store, deps: Services) => Promise<T>): Promise<T> {
    const store = await openStore(database, 'the database');
    try {
      return await work(
        store,
        depsOf(
          store,
          slackMessenger(() => clients, 100, log),
        ),
      );
    } finally {
      await store.close();
      await endLeases(database);
    }
  }

  return {
    slack,
    clock,
    log,
    between,
    live: (death) =>
      between(async (store, deps) => {
        const life = new Life(death);
        const killable = { ...store, nudges: life.of(store.nudges) };
        const ticker = createTicker(depsOf(killable, life.of(deps.messenger)), {
          syncStale: () => undefined,
        });
        await Promise.race([life.over, ticks(ticker, clock, slack, rethrow)]);
      }),
    liveOnFullDisk: async (pages) => {
      const store = await storeWithRoom(join(folder, 'ghostwatch.db'), pages);
      const deps = depsOf(
        store,
        slackMessenger(() => clients, 100, log),
      );
      await ticks(createTicker(deps, { syncStale: () => undefined }), clock, slack, (error) =>
        log.error({ err: error }, 'A tick failed'),
      );
      await store.close();
    },
    close: async () => {
      await slack.close();
      rmSync(folder, { recursive: true });
    },
  };
}
