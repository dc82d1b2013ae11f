import { validate } from 'node-cron';
import { z } from 'zod';
import { DATABASE_ERROR, isDatabase } from './database.ts';
import { optional } from './environment.ts';
import { httpAddress } from './oauth-settings.ts';
import type { SettingName } from './setting-names.ts';
import type { SlackSettingName } from './slack-settings.ts';

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

const numberBetween = (min: number, max: number, error: string) =>
  z.coerce.number({ error }).min(min, error).max(max, error);

function hasNoCredentials(url: string): boolean {
  const { username, password } = new URL(url);
  return username === '' && password === '';
}

/** All settings but those of Slack and the keys: their types and limits, and what to say of a wrong value. */
export const environmentVariables = z.object({
  SLACK_API_URL: optional(z.url({ error: API_URL, abort: true }).refine(hasNoCredentials, API_URL)),
  PORT: optional(z.coerce.number({ error: PORT }).int(PORT).min(1, PORT).max(65_535, PORT)),
  GHOSTWATCH_HOST: optional(
    z
      .string()
      .trim()
      .regex(/^[\w.:-]+$/, HOST),
  ),
  GHOSTWATCH_DATABASE: optional(z.string().refine(isDatabase, DATABASE_ERROR)),
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
