import { secret } from './ids.ts';
import type { Workspace } from './workspace.ts';

/** Where an app may answer what a person did: five times within half an hour. */
export interface ResponseUrl {
  readonly path: string;
  readonly userId: string;
  readonly channelId: string;
  /** The message that was acted on; none for a command or a shortcut. */
  readonly source:
    | { readonly ts: string; readonly isEphemeral: boolean; readonly threadTs?: string }
    | undefined;
  readonly expiresAt: number;
  /** The messages that came of it, oldest first. */
  readonly posted: string[];
  uses: number;
}

export const RESPONSE_URL_USES = 5;
const RESPONSE_URL_LIFE_MS = 30 * 60_000;

/** A new response_url for something that a person did in a channel. */
export function mintResponseUrl(
  workspace: Workspace,
  where: { readonly userId: string; readonly channelId: string },
  source?: ResponseUrl['source'],
): ResponseUrl {
  const family = source === undefined ? 'commands' : 'actions';
  const path = `/${family}/${workspace.team.id}/${workspace.ids.count('response_url')}/${secret()}`;
  const expiresAt = workspace.time.ms + RESPONSE_URL_LIFE_MS;
  const created: ResponseUrl = { path, ...where, source, expiresAt, posted: [], uses: 0 };
  workspace.responseUrls.set(path, created);
  return created;
}
