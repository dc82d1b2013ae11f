import type { SocketMode } from '../delivery/socket-mode.ts';
import type { JsonObject } from '../json.ts';
import type { Grant } from '../workspace/grant.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Params } from './params.ts';

/** One call of a method, ready to be carried out. */
export interface Call {
  readonly workspace: Workspace;
  readonly params: Params;
  /** The token of the call; undefined for a method that needs none. */
  readonly grant: Grant | undefined;
  readonly socketMode: SocketMode;
  /** `Authorization: Basic …`, decoded, for the methods that take the app's own credentials. */
  readonly basicAuth: { readonly user: string; readonly password: string } | undefined;
}

/** Carries a call out: returns an answer without `ok`, or throws a `Refusal`. */
export type Handler = (call: Call) => JsonObject;

/** How often Slack lets a method be called: tiers per minute, or rules of its own. */
export type Tier = 1 | 2 | 3 | 4 | 'posting' | 'unlimited';

/** What the sandbox knows about a method of the Web API. */
export interface Method {
  readonly tier: Tier;
  readonly token: 'bot' | 'app' | 'none';
  /**
   * Scopes of which one is needed; none means that any token is accepted. `read` and `history` mean the scope of that
   * name for the kind of channel the call is about.
   */
  readonly scopes: readonly string[];
  readonly handler: Handler;
}
