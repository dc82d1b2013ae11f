import type { MailboxSettings } from '../adapters/mail/mailbox-settings.ts';
import { ConfigError } from './config-error.ts';
import { databaseOf } from './database.ts';
import type { Environment } from './environment.ts';
import { environmentVariables } from './environment-variables.ts';
import { mailboxesIn, mailboxesWithoutWorkspace } from './mailboxes.ts';
import { readSecretKeys } from './secret-keys.ts';
import { unknownSettings } from './setting-names.ts';
import { readSlackSettings, type SlackSettings, usesHttp } from './slack-settings.ts';

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

const LOOPBACK = '127.0.0.1';
const HTTP_PORT = 3000;

/** Slack's requests and the installation pages need a server; otherwise it is started only if a port is set. */
function serverOf(slack: SlackSettings, host = LOOPBACK, port?: number): Config['server'] {
  if (slack.oauth !== null || usesHttp(slack)) return { host, port: port ?? HTTP_PORT };
  return port === undefined ? null : { host, port };
}

/**
 * Reads the configuration from environment variables and the files that they name.
 * @throws ConfigError with all problems at once
 */
export function readConfig(env: Environment): Config {
  const read = environmentVariables.safeParse(env);
  const { misspelt, maybeMisspelt, unknown } = unknownSettings(env);
  const { problems: slackProblems, ...slack } = readSlackSettings(env);
  const keys = readSecretKeys(env.GHOSTWATCH_SECRET_KEY);
  const { mailboxes, problems: inMailboxes } = mailboxesIn(env);
  const problems = [
    ...slackProblems,
    ...(read.error?.issues ?? []).map(({ message }) => message),
    ...keys.problems,
    ...inMailboxes,
    ...mailboxesWithoutWorkspace(mailboxes, slack),
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
