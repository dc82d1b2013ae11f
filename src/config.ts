import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { validate } from 'node-cron';
import { z } from 'zod';
import { type MailboxFile, readMailboxes } from './adapters/mail/mailbox-file.ts';
import type { MailboxSettings } from './adapters/mail/mailbox-settings.ts';
import { readSecretKeys } from './secret-keys.ts';
import { type SettingName, unknownSettings } from './setting-names.ts';
import {
  httpAddress,
  readSlackSettings,
  type SlackSettingName,
  type SlackSettings,
} from './slack-settings.ts';

/** All settings, validated and frozen. */
export interface Config extends SlackSettings {
  /** The keys for stored secrets: the first one encrypts, all of them decrypt. 32 bytes each. */
  readonly secretKeys: readonly Buffer[];
  /** How long (days) the data of a workspace is kept after it has removed the app. */
  readonly keepUninstalledDays: number;
  /** Where health, metrics and, with HTTP, Slack's requests are served; null for nowhere. */
  readonly server: { readonly host: string; readonly port: number } | null;
  readonly slackApiUrl: string;
  /** The absolute path of the SQLite file, `:memory:`, or the URL of a PostgreSQL database, which includes a password. */
  readonly database: string;
  /** Whether webhooks may use http and addresses of private networks. */
  readonly arePrivateWebhooksAllowed: boolean;
  /** The URL at which browsers and other programs reach the bot, without a trailing slash; null if none is set. */
  readonly publicUrl: string | null;
  /** Trial mode: everything is planned and shown, but nothing is sent to owners. */
  readonly isTrial: boolean;
  readonly tick: string;
  /** The mailboxes in which clients' mails are read. */
  readonly mailboxes: readonly MailboxSettings[];
  /** How long a sending call may take, and how much later Slack may still store a message after a timeout (ms). */
  readonly delivery: { readonly sendTimeout: number; readonly settle: number };
  readonly messagesPerSecond: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Warnings about settings that do not prevent a start, in sentences. */
  readonly warnings: readonly string[];
}

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration cannot be used; each problem includes its fix. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The settings cannot be used as they are:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

const POSTGRES_URL =
  'postgres://USER:PASSWORD@HOST:PORT/DATABASE. Write signs such as @ and / in the password as %40 and %2F.';
const DATABASE = `GHOSTWATCH_DATABASE must be the name of a file, or ${POSTGRES_URL}`;
const TICK =
  'GHOSTWATCH_TICK must be a cron expression of five fields, or six with seconds, such as "* * * * *".';
const SEND_TIMEOUT = 'GHOSTWATCH_SEND_TIMEOUT must be a number of seconds between 1 and 60.';
const SETTLE = 'GHOSTWATCH_SETTLE must be a number of seconds between 1 and 600.';
const MESSAGES_PER_SECOND = 'GHOSTWATCH_MESSAGES_PER_SECOND must be a whole number between 1 and 100.';
const KEEP = 'GHOSTWATCH_KEEP_UNINSTALLED_DAYS must be a whole number of days between 0 and 3650.';
const PORT = 'PORT must be a number between 1 and 65535.';
const HOST =
  'GHOSTWATCH_HOST must be the address to listen on, such as 127.0.0.1 (this machine alone) or 0.0.0.0 (every network).';
const TRIAL = 'GHOSTWATCH_TRIAL must be 1, where nothing is to be sent to owners, or 0.';
const PRIVATE_WEBHOOKS =
  'GHOSTWATCH_PRIVATE_WEBHOOKS must be 1, where webhooks may also lead to http and private addresses, or 0.';
const LEVELS = 'GHOSTWATCH_LOG_LEVEL must be debug, info, warn, error or silent.';
const API_URL =
  'SLACK_API_URL must be a URL without a user name or password; leave it out unless you develop against a stand-in for Slack.';

/** `C:\\` is a drive, not a scheme. */
const hasScheme = (name: string) => /^\s*[a-z][a-z+]+:\/\//i.test(name);

function isPostgres(name: string): boolean {
  if (!/^\s*postgres(ql)?:\/\//.test(name) || !URL.canParse(name.trim())) return false;
  const { hostname, searchParams, pathname } = new URL(name.trim());
  return (hostname !== '' || searchParams.has('host')) && pathname.length > 1;
}

/** An empty variable counts as unset. */
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(unset, type.optional());

const numberBetween = (min: number, max: number, error: string) =>
  z.coerce.number({ error }).min(min, error).max(max, error);

function hasNoCredentials(url: string): boolean {
  const { username, password } = new URL(url);
  return username === '' && password === '';
}

const environment = z.object({
  SLACK_API_URL: optional(z.url({ error: API_URL, abort: true }).refine(hasNoCredentials, API_URL)),
  PORT: optional(z.coerce.number({ error: PORT }).int(PORT).min(1, PORT).max(65_535, PORT)),
  GHOSTWATCH_HOST: optional(
    z
      .string()
      .trim()
      .regex(/^[\w.:-]+$/, HOST),
  ),
  GHOSTWATCH_DATABASE: optional(z.string().refine((name) => !hasScheme(name) || isPostgres(name), DATABASE)),
  GHOSTWATCH_URL: optional(httpAddress),
  GHOSTWATCH_TRIAL: optional(z.enum(['0', '1'], { error: TRIAL })),
  GHOSTWATCH_PRIVATE_WEBHOOKS: optional(z.enum(['0', '1'], { error: PRIVATE_WEBHOOKS })),
  GHOSTWATCH_MAILBOXES: optional(z.string()),
  GHOSTWATCH_TICK: optional(z.string().refine((expression) => validate(expression), TICK)),
  GHOSTWATCH_SEND_TIMEOUT: optional(numberBetween(1, 60, SEND_TIMEOUT)),
  GHOSTWATCH_SETTLE: optional(numberBetween(1, 600, SETTLE)),
  GHOSTWATCH_MESSAGES_PER_SECOND: optional(
    numberBetween(1, 100, MESSAGES_PER_SECOND).int(MESSAGES_PER_SECOND),
  ),
  GHOSTWATCH_LOG_LEVEL: optional(z.enum(['debug', 'info', 'warn', 'error', 'silent'], { error: LEVELS })),
  GHOSTWATCH_KEEP_UNINSTALLED_DAYS: optional(numberBetween(0, 3650, KEEP).int(KEEP)),
} satisfies Record<Exclude<SettingName, SlackSettingName | 'GHOSTWATCH_SECRET_KEY'>, z.ZodType>);

const IN_MEMORY = ':memory:';

/** Returns the absolute path of the database, `:memory:`, or the URL of PostgreSQL; ignores other settings. */
export function databaseOf(env: Environment): string {
  const name = env.GHOSTWATCH_DATABASE?.trim() || 'data/ghostwatch.db';
  return name === IN_MEMORY || hasScheme(name) ? name : resolve(name);
}

/** Returns the name of the database for messages: a URL without user and password. */
export function databaseName(database: string): string {
  if (!isPostgres(database)) return database;
  const { host, pathname } = new URL(database.trim());
  return `postgres://${host}${pathname}`;
}

/**
 * Parses the URL of a PostgreSQL database as typed.
 * @throws ConfigError if it is none
 */
export function postgresUrl(typed: string): string {
  if (!isPostgres(typed)) throw new ConfigError([`--to must be ${POSTGRES_URL}`]);
  return typed.trim();
}

const NO_FILE =
  'GHOSTWATCH_DATABASE names a PostgreSQL database, which has tools of its own: pg_dump for backups, pg_restore for going back (docs/scale.md).';

/**
 * Returns the database for a command that needs no Slack: a file, or the URL of PostgreSQL.
 * @throws ConfigError if a setting is misspelt, because it could be the one that names the database
 */
export function databaseOfCommand(env: Environment): string {
  const { misspelt } = unknownSettings(env);
  if (misspelt.length > 0) throw new ConfigError(misspelt);
  return databaseOf(env);
}

/**
 * Returns the absolute path of the database file, for commands that need no Slack.
 * @throws ConfigError as above, and if the database is not a file
 */
export function databaseFile(env: Environment): string {
  const database = databaseOfCommand(env);
  if (hasScheme(database)) throw new ConfigError([NO_FILE]);
  return database;
}

const LOOPBACK = '127.0.0.1';
const HTTP_PORT = 3000;

/** Slack's requests and the installation pages need a server; otherwise it is started only if a port is set. */
function serverOf({ apps, oauth }: SlackSettings, host = LOOPBACK, port?: number): Config['server'] {
  const isNeeded = oauth !== null || apps.some(({ transport }) => transport.kind === 'http');
  if (isNeeded) return { host, port: port ?? HTTP_PORT };
  return port === undefined ? null : { host, port };
}

/** Reads the file of the mailboxes, if one is set. */
function mailboxesIn(env: Environment): MailboxFile {
  const path = env.GHOSTWATCH_MAILBOXES?.trim();
  if (!path) return { mailboxes: [], problems: [] };
  try {
    return readMailboxes(readFileSync(path, 'utf8'), env, path);
  } catch {
    const problem = `GHOSTWATCH_MAILBOXES must name a file that can be read; ${path} cannot. What it holds: docs/mail.md.`;
    return { mailboxes: [], problems: [problem] };
  }
}

/** If the bot serves several workspaces, a mailbox must name its workspace; otherwise each of them would read it. */
function withoutWorkspace(
  mailboxes: readonly MailboxSettings[],
  { apps, oauth }: SlackSettings,
): readonly string[] {
  if (oauth === null && apps.length <= 1) return [];
  return mailboxes
    .filter(({ workspace }) => workspace === null)
    .map(
      ({ name }) =>
        `The mailbox ${name} must name its workspace (workspace: T0123ABCD), because the bot serves several.`,
    );
}

/**
 * Reads the configuration from environment variables and the files that they name.
 * @throws ConfigError with all problems at once
 */
export function readConfig(env: Environment): Config {
  const read = environment.safeParse(env);
  const { misspelt, maybeMisspelt, unknown } = unknownSettings(env);
  const { problems: slackProblems, ...slack } = readSlackSettings(env);
  const keys = readSecretKeys(env.GHOSTWATCH_SECRET_KEY);
  const { mailboxes, problems: inMailboxes } = mailboxesIn(env);
  const problems = [
    ...slackProblems,
    ...(read.error?.issues ?? []).map(({ message }) => message),
    ...keys.problems,
    ...inMailboxes,
    ...withoutWorkspace(mailboxes, slack),
    ...misspelt,
  ];
  if (!read.success || problems.length > 0) {
    throw new ConfigError([...new Set([...problems, ...maybeMisspelt])]);
  }
  const { data } = read;
  return Object.freeze({
    ...slack,
    secretKeys: keys.keys,
    keepUninstalledDays: data.GHOSTWATCH_KEEP_UNINSTALLED_DAYS ?? 90,
    server: serverOf(slack, data.GHOSTWATCH_HOST, data.PORT),
    slackApiUrl: data.SLACK_API_URL ?? 'https://slack.com/api/',
    database: databaseOf(env),
    publicUrl: data.GHOSTWATCH_URL?.replace(/\/$/, '') ?? null,
    isTrial: data.GHOSTWATCH_TRIAL === '1',
    arePrivateWebhooksAllowed: data.GHOSTWATCH_PRIVATE_WEBHOOKS === '1',
    tick: data.GHOSTWATCH_TICK ?? '* * * * *',
    mailboxes,
    delivery: {
      sendTimeout: (data.GHOSTWATCH_SEND_TIMEOUT ?? 10) * 1000,
      settle: (data.GHOSTWATCH_SETTLE ?? 30) * 1000,
    },
    messagesPerSecond: data.GHOSTWATCH_MESSAGES_PER_SECOND ?? 4,
    logLevel: data.GHOSTWATCH_LOG_LEVEL ?? 'info',
    warnings: unknown,
  });
}
