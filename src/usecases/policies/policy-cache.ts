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
 * The policies of all workspaces, held in memory: planning happens for thousands of threads at a time, and inside
 * the transaction that claims them. What is set here is stored first.
 */
export interface PolicyCache {
  readonly of: PolicyOf;
  /** The policies that a workspace has of its own. */
  own(teamId: string): Policies;
  /** Reads what is stored. */
  open(): Promise<void>;
  /** Reads what is stored of a workspace. */
  reload(teamId: string): Promise<void>;
  /** Sets the plan of a scope; null takes it back. */
  set(teamId: string, scope: PolicyScope, policy: Policy | null): Promise<void>;
}

/** Makes a cache of what is stored; it is empty until `open` has resolved. */
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
