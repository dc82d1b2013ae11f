import { z } from 'zod';
import { optional } from './environment.ts';

/** How Slack sends events to the bot: through a socket that the bot opens, or as requests to a port. */
export type Transport =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string };

/** What was read, or what is wrong with it, in sentences. */
export interface Found<T> {
  readonly found: T | null;
  readonly problems: readonly string[];
}

const APP_TOKEN =
  'SLACK_APP_TOKEN must be an app-level token (xapp-…) with connections:write. Create it in your app: Basic Information.';
const TRANSPORT =
  'Either SLACK_APP_TOKEN (Socket Mode, recommended) or SLACK_SIGNING_SECRET (HTTP) must be set. Both are in your app: Basic Information.';
const SECRET = 'SLACK_SIGNING_SECRET must be the signing secret. Copy it from your app: Basic Information.';

/** Text that matches a pattern after the spaces around it are removed. */
export const matching = (pattern: RegExp, error: string) => z.string({ error }).trim().regex(pattern, error);

/** The settings of which one must be set: the token for a socket, or the secret for HTTP. */
export const transportSettings = {
  SLACK_APP_TOKEN: optional(matching(/^xapp-\S+$/, APP_TOKEN)),
  SLACK_SIGNING_SECRET: optional(matching(/^\S+$/, SECRET)),
};

/** Reads how Slack sends events to an app, from the environment or from an entry of the list of apps. */
export function transportOf(entry: object): Found<Transport> {
  const read = z.object(transportSettings).safeParse(entry);
  if (!read.success) return { found: null, problems: read.error.issues.map(({ message }) => message) };
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = read.data;
  if (appToken !== undefined) return { found: { kind: 'socket', appToken }, problems: [] };
  if (signingSecret !== undefined) return { found: { kind: 'http', signingSecret }, problems: [] };
  return { found: null, problems: [TRANSPORT] };
}
