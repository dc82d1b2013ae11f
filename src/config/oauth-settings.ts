import { z } from 'zod';
import { type Environment, unset } from './environment.ts';
import { SECRET_KEY_NEEDED } from './secret-keys.ts';
import { type Found, type Transport, transportOf } from './transport.ts';

/** An app that workspaces install themselves. */
export interface OAuthSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly transport: Transport;
  /** The URL at which browsers reach the bot, without a trailing slash. */
  readonly publicUrl: string;
}

const CLIENT =
  'SLACK_CLIENT_ID and SLACK_CLIENT_SECRET belong together. Both are in your app: Basic Information.';
const PUBLIC_URL =
  'GHOSTWATCH_URL must be the address at which browsers reach the bot, such as https://ghostwatch.example.com; Slack sends people back there after they have installed it.';

/** The URL at which browsers and other programs reach the bot. */
export const httpAddress = z.url({ protocol: /^https?$/, error: PUBLIC_URL });

/** Reads the app that workspaces install themselves; collects all problems at once. */
export function oauthOf(env: Environment): Found<OAuthSettings> {
  const clientId = env.SLACK_CLIENT_ID?.trim();
  const clientSecret = env.SLACK_CLIENT_SECRET?.trim();
  const url = httpAddress.safeParse(env.GHOSTWATCH_URL?.trim());
  const transport = transportOf(env);
  const problems = [
    ...(clientId && clientSecret ? [] : [CLIENT]),
    ...(url.success ? [] : [PUBLIC_URL]),
    ...transport.problems,
    ...(unset(env.GHOSTWATCH_SECRET_KEY) === undefined ? [SECRET_KEY_NEEDED] : []),
  ];
  if (!clientId || !clientSecret || !url.success || !transport.found || problems.length > 0) {
    return { found: null, problems };
  }
  const publicUrl = url.data.replace(/\/$/, '');
  return { found: { clientId, clientSecret, transport: transport.found, publicUrl }, problems };
}
