import { secret } from './ids.ts';
import type { ResponseUrl } from './response-url.ts';
import type { Workspace } from './workspace.ts';

export const RESPONSE_URL_USES = 5;
const RESPONSE_URL_LIFE_MS = 30 * 60_000;

/** Creates a response_url for something that a person did in a channel. */
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
