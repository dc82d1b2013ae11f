import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Host } from '../server/host.ts';
import { mintOAuthCode } from '../workspace/tokens.ts';
import type { Workspace } from '../workspace/workspace.ts';

type Page = Context<{ Bindings: HttpBindings }>;

/** The workspace in which the app is to be installed. */
function chosenWorkspace({ apis, consent }: Host, clientId: string | undefined, team: string | undefined) {
  const asking = apis.filter(({ workspace }) => workspace.app.clientId === clientId);
  const wanted = consent.teamId ?? team;
  const chosen = asking.find(({ workspace }) => workspace.team.id === wanted) ?? asking[0];
  return chosen?.workspace;
}

function adminOf({ users }: Workspace): string {
  return [...users.values()].find((user) => user.isAdmin && !user.deleted)?.id ?? '';
}

/**
 * `/oauth/v2/authorize`: somebody answers at once, and the browser is redirected to the app with a code or an error.
 */
export function serveAuthorizePage(host: Host, context: Page): Response {
  const { client_id: clientId, redirect_uri: asked, scope, state, team } = context.req.query();
  const workspace = chosenWorkspace(host, clientId, team);
  if (workspace === undefined) return context.text('invalid_client_id', 400);
  const allowed = workspace.declaration.redirectUrls;
  const redirectUri = asked ?? allowed?.[0];
  if (redirectUri === undefined || allowed?.includes(redirectUri) === false) {
    return context.text('bad_redirect_uri', 400);
  }
  const { decision, installer = adminOf(workspace), scopes, forOrganisation = false } = host.consent;
  const target = new URL(redirectUri);
  if (decision === 'cancel') target.searchParams.set('error', 'access_denied');
  else {
    const granted = scopes ?? (scope ? scope.split(',') : workspace.app.scopes);
    const grant = { redirectUri: asked, scopes: granted, forOrganisation };
    target.searchParams.set('code', mintOAuthCode(workspace, installer, grant));
  }
  if (state !== undefined) target.searchParams.set('state', state);
  return context.redirect(target.toString());
}
