import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { SECRET_KEY_NEEDED } from './secret-keys.ts';

/** How Slack sends events to the bot: through a socket that the bot opens, or as requests to a port. */
export type Transport =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string };

/** An app with the token of one workspace. */
export interface SlackAppSettings {
  readonly botToken: string;
  /** The name of the token's setting, for messages. */
  readonly tokenName: string;
  readonly transport: Transport;
}

/** An app that workspaces install themselves. */
export interface OAuthSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly transport: Transport;
  /** The URL at which browsers reach the bot, without a trailing slash. */
  readonly publicUrl: string;
}

/** The Slack apps that the bot runs; one of the two fields is empty. */
export interface SlackSettings {
  readonly apps: readonly SlackAppSettings[];
  readonly oauth: OAuthSettings | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings that this module reads. */
export type SlackSettingName =
  | 'SLACK_BOT_TOKEN'
  | 'SLACK_APP_TOKEN'
  | 'SLACK_SIGNING_SECRET'
  | 'SLACK_CLIENT_ID'
  | 'SLACK_CLIENT_SECRET'
  | 'GHOSTWATCH_APPS';

const BOT_TOKEN =
  'SLACK_BOT_TOKEN must be the bot token (xoxb-…). Copy it from your app: OAuth & Permissions.';
const APP_TOKEN =
  'SLACK_APP_TOKEN must be an app-level token (xapp-…) with connections:write. Create it in your app: Basic Information.';
const TRANSPORT =
  'Either SLACK_APP_TOKEN (Socket Mode, recommended) or SLACK_SIGNING_SECRET (HTTP) must be set. Both are in your app: Basic Information.';
const SECRET = 'SLACK_SIGNING_SECRET must be the signing secret. Copy it from your app: Basic Information.';
const ONE_WAY =
  'SLACK_BOT_TOKEN (one workspace), GHOSTWATCH_APPS (a list of apps) and SLACK_CLIENT_ID (workspaces that install the app themselves) exclude each other. Keep one of them.';
const CLIENT =
  'SLACK_CLIENT_ID and SLACK_CLIENT_SECRET belong together. Both are in your app: Basic Information.';
const PUBLIC_URL =
  'GHOSTWATCH_URL must be the address at which browsers reach the bot, such as https://ghostwatch.example.com; Slack sends people back there after they have installed it.';
const LIST = `GHOSTWATCH_APPS must name a file with a list of apps: [{"SLACK_BOT_TOKEN": "xoxb-…", "SLACK_APP_TOKEN": "xapp-…"}, …], each with its SLACK_APP_TOKEN or its SLACK_SIGNING_SECRET.`;

/** An empty variable counts as unset. */
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const matching = (pattern: RegExp, error: string) => z.string({ error }).trim().regex(pattern, error);

const transport = {
  SLACK_APP_TOKEN: z.preprocess(unset, matching(/^xapp-\S+$/, APP_TOKEN).optional()),
  SLACK_SIGNING_SECRET: z.preprocess(unset, matching(/^\S+$/, SECRET).optional()),
};

const app = z.strictObject(
  { SLACK_BOT_TOKEN: z.preprocess(unset, matching(/^xoxb-\S+$/, BOT_TOKEN)), ...transport },
  {
    error: ({ code, keys }: { code?: string; keys?: readonly string[] }) =>
      code === 'unrecognized_keys' ? `${keys?.join(', ')} is not known here.` : 'must be an object.',
  },
);

/** The URL at which browsers and other programs reach the bot. */
export const httpAddress = z.url({ protocol: /^https?$/, error: PUBLIC_URL });

interface Found<T> {
  readonly found: T | null;
  readonly problems: readonly string[];
}

function transportOf(entry: object): Found<Transport> {
  const read = z.object(transport).safeParse(entry);
  if (!read.success) return { found: null, problems: read.error.issues.map(({ message }) => message) };
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = read.data;
  if (appToken !== undefined) return { found: { kind: 'socket', appToken }, problems: [] };
  if (signingSecret !== undefined) return { found: { kind: 'http', signingSecret }, problems: [] };
  return { found: null, problems: [TRANSPORT] };
}

/** @param where the prefix of messages about an entry of a list */
function appOf(entry: unknown, tokenName: string, where = ''): Found<SlackAppSettings> {
  const read = app.safeParse(entry);
  const way = transportOf(typeof entry === 'object' && entry !== null ? entry : {});
  const tokens = (read.error?.issues ?? []).map(({ message }) => message);
  const problems = [...new Set([...tokens, ...way.problems])].map((problem) => `${where}${problem}`);
  if (!read.success || !way.found || problems.length > 0) return { found: null, problems };
  return { found: { botToken: read.data.SLACK_BOT_TOKEN, tokenName, transport: way.found }, problems };
}

function repeated(apps: readonly SlackAppSettings[]): readonly string[] {
  const seen = new Set<string>();
  const twice = apps.filter(({ botToken }) => seen.size === seen.add(botToken).size);
  return twice.map(({ tokenName }) => `${tokenName} stands in the list twice.`);
}

/** Reads the apps listed in a file. */
function listedApps(file: string): Found<readonly SlackAppSettings[]> {
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

function oauthOf(env: Environment): Found<OAuthSettings> {
  const clientId = env.SLACK_CLIENT_ID?.trim();
  const clientSecret = env.SLACK_CLIENT_SECRET?.trim();
  const url = httpAddress.safeParse(env.GHOSTWATCH_URL?.trim());
  const way = transportOf(env);
  const problems = [
    ...(clientId && clientSecret ? [] : [CLIENT]),
    ...(url.success ? [] : [PUBLIC_URL]),
    ...way.problems,
    ...(unset(env.GHOSTWATCH_SECRET_KEY) === undefined ? [SECRET_KEY_NEEDED] : []),
  ];
  if (!clientId || !clientSecret || !url.success || !way.found || problems.length > 0) {
    return { found: null, problems };
  }
  const publicUrl = url.data.replace(/\/$/, '');
  return { found: { clientId, clientSecret, transport: way.found, publicUrl }, problems };
}

/** Reads from the settings which Slack apps the bot runs; collects all problems at once. */
export function readSlackSettings(
  env: Environment,
): SlackSettings & { readonly problems: readonly string[] } {
  const isSet = (name: SlackSettingName) => unset(env[name]) !== undefined;
  const isOAuth = isSet('SLACK_CLIENT_ID') || isSet('SLACK_CLIENT_SECRET');
  const ways = [isSet('SLACK_BOT_TOKEN'), isSet('GHOSTWATCH_APPS'), isOAuth].filter(Boolean);
  if (ways.length > 1) return { apps: [], oauth: null, problems: [ONE_WAY] };
  if (isOAuth) {
    const { found, problems } = oauthOf(env);
    return { apps: [], oauth: found, problems };
  }
  if (isSet('GHOSTWATCH_APPS')) {
    const { found, problems } = listedApps(env.GHOSTWATCH_APPS ?? '');
    return { apps: found ?? [], oauth: null, problems };
  }
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET } = env;
  const only = appOf({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET }, 'SLACK_BOT_TOKEN');
  return { apps: only.found ? [only.found] : [], oauth: null, problems: only.problems };
}
