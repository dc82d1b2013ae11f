import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { unset } from './environment.ts';
import { type Found, matching, type Transport, transportOf, transportSettings } from './transport.ts';

/** An app with the token of one workspace. */
export interface SlackAppSettings {
  readonly botToken: string;
  /** The name of the token's setting, for messages. */
  readonly tokenName: string;
  readonly transport: Transport;
}

const BOT_TOKEN =
  'SLACK_BOT_TOKEN must be the bot token (xoxb-…). Copy it from your app: OAuth & Permissions.';
const LIST = `GHOSTWATCH_APPS must name a file with a list of apps: [{"SLACK_BOT_TOKEN": "xoxb-…", "SLACK_APP_TOKEN": "xapp-…"}, …], each with its SLACK_APP_TOKEN or its SLACK_SIGNING_SECRET.`;

const app = z.strictObject(
  { SLACK_BOT_TOKEN: z.preprocess(unset, matching(/^xoxb-\S+$/, BOT_TOKEN)), ...transportSettings },
  {
    error: ({ code, keys }: { code?: string; keys?: readonly string[] }) =>
      code === 'unrecognized_keys' ? `${keys?.join(', ')} is not known here.` : 'must be an object.',
  },
);

/**
 * Reads an app with the token of one workspace.
 * @param where the prefix of messages about an entry of a list
 */
export function appOf(entry: unknown, tokenName: string, where = ''): Found<SlackAppSettings> {
  const read = app.safeParse(entry);
  const transport = transportOf(typeof entry === 'object' && entry !== null ? entry : {});
  const tokens = (read.error?.issues ?? []).map(({ message }) => message);
  const problems = [...new Set([...tokens, ...transport.problems])].map((problem) => `${where}${problem}`);
  if (!read.success || !transport.found || problems.length > 0) return { found: null, problems };
  return { found: { botToken: read.data.SLACK_BOT_TOKEN, tokenName, transport: transport.found }, problems };
}

function repeated(apps: readonly SlackAppSettings[]): readonly string[] {
  const seen = new Set<string>();
  const twice = apps.filter(({ botToken }) => seen.size === seen.add(botToken).size);
  return twice.map(({ tokenName }) => `${tokenName} stands in the list twice.`);
}

/** Reads the apps listed in a file. */
export function listedApps(file: string): Found<readonly SlackAppSettings[]> {
  const path = resolve(file);
  let entries: unknown;
  try {
    entries = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === undefined ? `${path} is no JSON.` : `${path} cannot be read (${code}).`;
    return { found: null, problems: [`${LIST} ${why}`] };
  }
  if (!Array.isArray(entries) || entries.length === 0) return { found: null, problems: [LIST] };
  const read = entries.map((entry, index) => {
    const name = `app ${index + 1} of ${path}`;
    return appOf(entry, `SLACK_BOT_TOKEN of ${name}`, `${name}: `);
  });
  const apps = read.flatMap(({ found }) => found ?? []);
  const problems = [...read.flatMap((one) => one.problems), ...repeated(apps)];
  return problems.length > 0 ? { found: null, problems } : { found: apps, problems };
}
