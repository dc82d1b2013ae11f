import { validate } from 'node-cron';
import { z } from 'zod';

/** How the bot is reached: a socket that it opens itself, or requests that Slack sends to a port. */
export type Transport =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };

/** Everything that is set from outside, checked and frozen. */
export interface Config {
  readonly botToken: string;
  readonly transport: Transport;
  readonly slackApiUrl: string;
  readonly database: string;
  readonly tick: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** The configuration cannot be used; each problem names its fix. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration is not complete:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

const BOT_TOKEN =
  'SLACK_BOT_TOKEN must be the bot token (xoxb-…). Copy it from your app: OAuth & Permissions.';
const APP_TOKEN =
  'SLACK_APP_TOKEN must be an app-level token (xapp-…) with connections:write. Create it in your app: Basic Information.';
const TRANSPORT =
  'Either SLACK_APP_TOKEN (Socket Mode, recommended) or SLACK_SIGNING_SECRET (HTTP) must be set. Both are in your app: Basic Information.';
const TICK =
  'GHOSTWATCH_TICK must be a cron expression of five fields, or six with seconds, such as "* * * * *".';
const PORT = 'PORT must be a number between 1 and 65535.';
const LEVELS = 'GHOSTWATCH_LOG_LEVEL must be debug, info, warn, error or silent.';
const API_URL = 'SLACK_API_URL must be a URL; leave it out unless you develop against a stand-in for Slack.';

/** An empty variable counts as one that is not set. */
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(unset, type.optional());

const environment = z.object({
  SLACK_BOT_TOKEN: z.preprocess(unset, z.string({ error: BOT_TOKEN }).trim().startsWith('xoxb-', BOT_TOKEN)),
  SLACK_APP_TOKEN: optional(z.string().trim().startsWith('xapp-', APP_TOKEN)),
  SLACK_SIGNING_SECRET: optional(z.string().trim()),
  SLACK_API_URL: optional(z.url({ error: API_URL })),
  PORT: optional(z.coerce.number({ error: PORT }).int(PORT).min(1, PORT).max(65_535, PORT)),
  GHOSTWATCH_DATABASE: optional(z.string()),
  GHOSTWATCH_TICK: optional(z.string().refine((expression) => validate(expression), TICK)),
  GHOSTWATCH_LOG_LEVEL: optional(z.enum(['debug', 'info', 'warn', 'error', 'silent'], { error: LEVELS })),
});

/** The database file alone, for work that needs no Slack. */
export function databaseFile(env: Readonly<Record<string, string | undefined>>): string {
  return env.GHOSTWATCH_DATABASE?.trim() || 'data/ghostwatch.db';
}

function transportOf(
  appToken: string | undefined,
  signingSecret: string | undefined,
  port: number,
): Transport {
  if (appToken !== undefined) return { kind: 'socket', appToken };
  return { kind: 'http', signingSecret: signingSecret ?? '', port };
}

/**
 * Reads the configuration from environment variables.
 * @throws ConfigError with all problems at once
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = environment.safeParse(env);
  const problems = (read.error?.issues ?? []).map(({ message }) => message);
  if (!unset(env.SLACK_APP_TOKEN) && !unset(env.SLACK_SIGNING_SECRET)) problems.push(TRANSPORT);
  if (!read.success || problems.length > 0) throw new ConfigError(problems);
  const { data } = read;
  return Object.freeze({
    botToken: data.SLACK_BOT_TOKEN,
    transport: transportOf(data.SLACK_APP_TOKEN, data.SLACK_SIGNING_SECRET, data.PORT ?? 3000),
    slackApiUrl: data.SLACK_API_URL ?? 'https://slack.com/api/',
    database: databaseFile(env),
    tick: data.GHOSTWATCH_TICK ?? '* * * * *',
    logLevel: data.GHOSTWATCH_LOG_LEVEL ?? 'info',
  });
}
