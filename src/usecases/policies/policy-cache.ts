import type { Policy } from '../../domain/policies/policy.ts';
import {
  type Policies,
  type PolicyScope,
  policyFor,
  withPolicy,
} from '../../domain/policies/policy-scope.ts';
import type { ClientThread } from '../../domain/threads/thread.ts';
import type { PolicyStore } from '../../ports/policy-store.ts';

export type PolicyOf = (thread: Pick<ClientThread, 'teamId' | 'category' | 'waitingOn'>) => Policy;

/**
 * The policies of all workspaces, cached in memory, because planning runs for thousands of threads at a time and
 * inside the transaction that claims them. Changes are written to the store first.
 */
export interface PolicyCache {
  readonly of: PolicyOf;
  /** The custom policies of a workspace. */
  own(teamId: string): Policies;
  /** Loads the policies of all workspaces from the store. */
  open(): Promise<void>;
  /** Reloads the policies of one workspace from the store. */
  reload(teamId: string): Promise<void>;
  /** Sets the policy of a scope; null removes it. */
  set(teamId: string, scope: PolicyScope, policy: Policy | null): Promise<void>;
}

/** Creates the cache; it is empty until `open` has resolved. */
export function createPolicyCache(store: PolicyStore): PolicyCache {
  const entries = new Map<string, Policies>();
  const own = (teamId: string): Policies => entries.get(teamId) ?? {};

  function put(teamId: string, scope: PolicyScope, policy: Policy | null): void {
    entries.set(teamId, withPolicy(own(teamId), scope, policy));
  }

  return {
    own,
    of: (thread) => policyFor(thread, own(thread.teamId)),
    open: async () => {
      for (const { teamId, scope, policy } of await store.list()) put(teamId, scope, policy);
    },
    reload: async (teamId) => {
      const stored = await store.list(teamId);
      entries.delete(teamId);
      for (const { scope, policy } of stored) put(teamId, scope, policy);
    },
    set: async (teamId, scope, policy) => {
      if (policy === null) await store.remove(teamId, scope);
      else await store.save({ teamId, scope, policy });
      put(teamId, scope, policy);
    },
  };
}
