import { DEFAULT_POLICIES, type Policy } from '../domain/policy.ts';
import { CONTEXTS, type Context } from '../domain/thread.ts';
import type { Actor, Deps } from './deps.ts';

/** What is set in a workspace; `isOwn` where a policy is not the default. */
export interface WorkspaceSettings {
  readonly policies: readonly {
    readonly context: Context;
    readonly policy: Policy;
    readonly isOwn: boolean;
  }[];
}

/** Shows the settings of a workspace, to everybody in it; never waits for Slack. */
export function makeShowSettings({ policies }: Pick<Deps, 'policies'>) {
  return ({ teamId }: Actor): WorkspaceSettings => {
    const own = policies.own(teamId);
    return {
      policies: CONTEXTS.map((context) => ({
        context,
        policy: own[context] ?? DEFAULT_POLICIES[context],
        isOwn: own[context] !== undefined,
      })),
    };
  };
}
