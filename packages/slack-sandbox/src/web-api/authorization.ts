import { Refusal } from '../refusal.ts';
import type { Grant } from '../workspace/grant.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Method } from './method.ts';
import type { Params } from './params.ts';

/** The grant of the caller's token, or undefined if the method needs none; otherwise refuses as Slack does. */
export function authorize(
  workspace: Workspace,
  method: Method,
  authorization: string | undefined,
  params: Params,
): Grant | undefined {
  if (method.token === 'none') return undefined;
  const bearer = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  // An app-level token is accepted only in the header.
  const token = bearer ?? (method.token === 'app' ? undefined : params.text('token'));
  if (token === undefined) throw new Refusal('not_authed');
  const grant = workspace.grants.get(token);
  if (grant === undefined) throw new Refusal('invalid_auth');
  if (grant.state !== 'live') throw new Refusal(grant.state);
  if (grant.expiresAt !== undefined && workspace.time.ms >= grant.expiresAt)
    throw new Refusal('token_expired');
  if (grant.kind !== method.token) throw new Refusal('not_allowed_token_type');
  requireScopes(
    grant,
    method.scopes.filter((scope) => scope.includes(':')),
  );
  return grant;
}

/** Refuses unless the token has one of these scopes. */
export function requireScopes(grant: Grant | undefined, oneOf: readonly string[]): void {
  if (grant === undefined || oneOf.length === 0 || oneOf.some((scope) => grant.scopes.includes(scope)))
    return;
  throw new Refusal('missing_scope', { needed: oneOf.join(','), provided: grant.scopes.join(',') });
}
