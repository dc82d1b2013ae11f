import type { HttpBindings } from '@hono/node-server';
import type { ThreadCategory } from 'hono';
import { mintOAuthCode } from '../workspace/tokens.ts';
import type { WebApi } from './serve-methods.ts';

/** `/oauth/v2/authorize`: somebody presses "Allow" at once, and the browser goes back to the app with a code. */
export function serveAuthorizePage(
  { workspace }: WebApi,
  category: ThreadCategory<{ Bindings: HttpBindings }>,
): Response {
  const { client_id: clientId, redirect_uri: asked, state } = category.req.query();
  const allowed = workspace.declaration.redirectUrls;
  const redirectUri = asked ?? allowed?.[0];
  if (clientId !== workspace.app.clientId) return category.text('invalid_client_id', 400);
  if (redirectUri === undefined || allowed?.includes(redirectUri) === false) {
    return category.text('bad_redirect_uri', 400);
  }
  const installer = [...workspace.users.values()].find((user) => user.isAdmin && !user.deleted)?.id ?? '';
  const target = new URL(redirectUri);
  target.searchParams.set('code', mintOAuthCode(workspace, installer, asked));
  if (state !== undefined) target.searchParams.set('state', state);
  return category.redirect(target.toString());
}
