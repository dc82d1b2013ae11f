import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Message,
  type Person,
  renderMessage,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from 'slack-sandbox';
import { type Bot, startBot } from '../../src/app/app.ts';
import { readConfig } from '../../src/config/config.ts';
import type { Environment } from '../../src/config/environment.ts';
import { type CollectedLog, collectedLog } from './collected-log.ts';
import { declaredApp } from './manifest.ts';
import { newDatabase, patientOn } from './stores.ts';

const HOUR = 3_600_000;

/** A clock that stands still until the test moves it. */
export interface TurnableClock {
  now(): number;
  set(moment: string | number): void;
}

export function turnableClock(start: string): TurnableClock {
  let at = Date.parse(start);
  return {
    now: () => at,
    set: (moment) => {
      at = typeof moment === 'number' ? moment : Date.parse(moment);
    },
  };
}

/** The real bot on a real database in a sandboxed workspace, with a clock that the test moves. */
export interface Workspace {
  readonly slack: Sandbox;
  readonly clock: TurnableClock;
  readonly database: string;
  /** What the bot has logged. */
  readonly log: CollectedLog;
  bot(): Bot;
  /** Moves the clock to a moment, with a tick every `every` ms on the way, as the scheduler would. */
  timePasses(until: string, every?: number): Promise<void>;
  /** Stops the bot and starts it again on the same database, with these settings from now on. */
  restart(settings?: Environment): Promise<void>;
  /** A message as a person sees it. */
  read(message: Message | undefined): string;
  close(): Promise<void>;
}

/**
 * Opens a workspace on Monday, 9 November 2026, 10:00 in Berlin, unless told otherwise.
 * @param port on which Slack's requests arrive; without one the bot uses Socket Mode
 * @param settings of the bot, in addition to those that it needs to reach the sandbox
 */
export async function openWorkspace(
  start = '2026-11-09T10:00:00+01:00',
  sandbox: Partial<SandboxOptions> = {},
  port?: number,
  settings: Environment = {},
): Promise<Workspace> {
  const clock = turnableClock(start);
  const slack = await patientOn(await startSandbox({ now: clock.now, app: declaredApp(), ...sandbox }));
  const folder = mkdtempSync(join(tmpdir(), 'ghostwatch-'));
  const database = await newDatabase(join(folder, 'ghostwatch.db'));
  const log = collectedLog();
  let env: Environment = {
    SLACK_BOT_TOKEN: slack.app.botToken,
    ...(port === undefined
      ? { SLACK_APP_TOKEN: slack.app.appToken }
      : { SLACK_SIGNING_SECRET: slack.app.signingSecret, PORT: String(port) }),
    SLACK_API_URL: slack.apiUrl,
    GHOSTWATCH_DATABASE: database,
    GHOSTWATCH_LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
    ...settings,
  };
  let bot = await startBot(readConfig(env), clock, process.env.TEST_LOG ? undefined : log);
  if (port !== undefined) await slack.deliverByHttp(`http://127.0.0.1:${port}/slack/events`);
  return {
    slack,
    clock,
    database,
    log,
    bot: () => bot,
    timePasses: async (until, every = HOUR) => {
      const end = Date.parse(until);
      while (clock.now() < end) {
        clock.set(Math.min(end, clock.now() + every));
        await bot.tick();
      }
    },
    restart: async (changed = {}) => {
      await bot.stop();
      env = { ...env, ...changed };
      bot = await startBot(readConfig(env), clock, process.env.TEST_LOG ? undefined : log);
    },
    read: (message) => (message ? renderMessage(message, slack.nameOf) : ''),
    close: async () => {
      await bot.stop();
      await slack.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Moves the clock by some minutes at once, and runs a tick. */
export async function minutesPass(minutes: number, { clock, bot }: Workspace): Promise<void> {
  clock.set(clock.now() + minutes * 60_000);
  await bot().tick();
}

/** Types a command and reads the bot's answer, as the person sees it. */
export async function type(person: Person, line: string, { read }: Workspace): Promise<string> {
  return read(await (await person.command(line)).response());
}

/** The nudges in a person's direct messages, oldest first. */
export function nudgesTo(person: Person): readonly Message[] {
  return person.dm.filter(({ visibleTo, metadata }) => visibleTo === undefined && metadata !== undefined);
}

/** The ids of the nudges in these messages. */
export function nudgeIds(messages: readonly Message[]): readonly string[] {
  return messages.flatMap(({ metadata }) => {
    const payload = metadata?.event_payload as { nudge_ids?: readonly string[] } | undefined;
    return payload?.nudge_ids ?? [];
  });
}

/** The newest nudge. */
export function latestNudge(person: Person): Message {
  const message = nudgesTo(person).at(-1);
  if (!message) throw new Error(`no nudge has come to ${person.name}`);
  return message;
}

/** Adds Ada, who owns the clients in most tests: in Berlin, with texts in English. */
export function addAda(slack: Sandbox, locale = 'en-GB'): Person {
  return slack.addPerson({ name: 'ada', realName: 'Ada Berger', timeZone: 'Europe/Berlin', locale });
}

/** Adds the admin of the workspace: in Berlin, with texts in English. */
export function addBoss(slack: Sandbox): Person {
  return slack.addPerson({ name: 'boss', isAdmin: true, timeZone: 'Europe/Berlin', locale: 'en-GB' });
}
