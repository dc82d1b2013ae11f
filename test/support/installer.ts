import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppDeclaration, type Person, renderMessage, type Sandbox, startSandbox } from 'slack-sandbox';
import { type Bot, startBot } from '../../src/app/app.ts';
import { readConfig } from '../../src/config/config.ts';
import type { Environment } from '../../src/config/environment.ts';
import { type CollectedLog, collectedLog } from './collected-log.ts';
import { freePort } from './free-port.ts';
import { type Browser, browserAt } from './installing-browser.ts';
import { declaredApp } from './manifest.ts';
import { type TurnableClock, turnableClock } from './workspace.ts';

export const INITECH = { id: 'T00000002', name: 'Initech', domain: 'initech' };

/** A bot that workspaces install by themselves, over HTTP, on a server that simulates two of them. */
export interface Host {
  readonly slack: Sandbox;
  /** Another workspace, in which the app is not installed yet. */
  readonly initech: Sandbox;
  readonly clock: TurnableClock;
  readonly log: CollectedLog;
  readonly url: string;
  readonly database: string;
  readonly env: Environment;
  bot(): Bot;
  restart(settings?: Environment): Promise<void>;
  browser(language?: string): Browser;
  type(person: Person, slack: Sandbox, line: string): Promise<string>;
  close(): Promise<void>;
}

export interface HostOptions {
  readonly app?: Partial<AppDeclaration>;
  readonly organisation?: { readonly id: string; readonly name: string };
}

/** Opens a host on which no workspace has installed the app. */
export async function openHost({ app = {}, organisation }: HostOptions = {}): Promise<Host> {
  // Slack's requests are signed with the time of this machine.
  const clock = turnableClock(new Date().toISOString());
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const declaration = { ...declaredApp(), redirectUrls: [`${url}/slack/oauth_redirect`], ...app };
  const within = organisation ? { organisation } : {};
  const slack = await startSandbox({ now: clock.now, app: declaration, ...within });
  await slack.uninstall();
  const initech = slack.addWorkspace({ team: INITECH, isInstalled: false, ...within });
  const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-'));
  const database = join(folder, 'ghostwatch.db');
  const log = collectedLog();
  let env: Environment = {
    SLACK_CLIENT_ID: slack.app.clientId,
    SLACK_CLIENT_SECRET: slack.app.clientSecret,
    SLACK_SIGNING_SECRET: slack.app.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    GHOSTWATCH_URL: url,
    GHOSTWATCH_SECRET_KEY: randomBytes(32).toString('base64'),
    GHOSTWATCH_DATABASE: database,
    PORT: String(port),
  };
  let bot = await startBot(readConfig(env), clock, log);
  await slack.deliverByHttp(`${url}/slack/events`);

  return {
    slack,
    initech,
    clock,
    log,
    url,
    database,
    get env() {
      return env;
    },
    bot: () => bot,
    restart: async (settings = {}) => {
      await bot.stop();
      env = { ...env, ...settings };
      bot = await startBot(readConfig(env), clock, log);
      // The loss of the connection to the stopped server is noticed here, and not by a command.
      await slack.deliverByHttp(`${url}/slack/events`);
    },
    browser: (language) => browserAt(url, language),
    type: async (person, where, line) =>
      renderMessage(await (await person.command(line)).response(), where.nameOf),
    close: async () => {
      await bot.stop();
      await slack.close();
      rmSync(folder, { recursive: true });
    },
  };
}
