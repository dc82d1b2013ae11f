import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { mintOAuthCode } from '../workspace/tokens.ts';
import type { WebApi } from './serve-methods.ts';

/** `/oauth/v2/authorize`: somebody presses "Allow" at once, and the browser goes back to the app with a code. */
export function serveAuthorizePage(
  { workspace }: WebApi,
  context: Context<{ Bindings: HttpBindings }>,
): Response {
  const { client_id: clientId, redirect_uri: asked, state } = context.req.query();
  const allowed = workspace.declaration.redirectUrls;
  const redirectUri = asked ?? allowed?.[0];
  if (clientId !== workspace.app.clientId) return context.text('invalid_client_id', 400);
  if (redirectUri === undefined || allowed?.includes(redirectUri) === false) {
    return context.text('bad_redirect_uri', 400);
  }
  const installer = [...workspace.users.values()].find((user) => user.isAdmin && !user.deleted)?.id ?? '';
  const target = new URL(redirectUri);
  target.searchParams.set('code', mintOAuthCode(workspace, installer, asked));
  if (state !== undefined) target.searchParams.set('state', state);
  return context.redirect(target.toString());
}
