import { type Policies, type Policy, policyFor } from '../domain/policy.ts';
import type { ClientThread, Context } from '../domain/thread.ts';
import type { SettingsStore } from '../ports/settings-store.ts';

export type PolicyOf = (thread: Pick<ClientThread, 'teamId' | 'context' | 'waitingOn'>) => Policy;

/**
 * The policies of all workspaces, held in memory: planning happens for thousands of threads at a time, and inside
 * the transaction that claims them. What is set here is stored first.
 */
export interface PolicyBook {
  readonly of: PolicyOf;
  /** The policies that a workspace has of its own. */
  own(teamId: string): Policies;
  /** Reads what is stored. */
  open(): Promise<void>;
  /** Sets the policy of a context; null is the default again. */
  set(teamId: string, context: Context, policy: Policy | null): Promise<void>;
}

/** Opens the book on the stored settings; it is empty until `open` has resolved. */
export function makePolicyBook(settings: SettingsStore): PolicyBook {
  const book = new Map<string, Policies>();
  const own = (teamId: string): Policies => book.get(teamId) ?? {};

  function note(teamId: string, context: Context, policy: Policy | null): void {
    const { [context]: _, ...others } = own(teamId);
    book.set(teamId, policy === null ? others : { ...others, [context]: policy });
  }

  return {
    own,
    of: (thread) => policyFor(thread, own(thread.teamId)),
    open: async () => {
      for (const { teamId, context, policy } of await settings.policies()) note(teamId, context, policy);
    },
    set: async (teamId, context, policy) => {
      if (policy === null) await settings.forgetPolicy(teamId, context);
      else await settings.savePolicy({ teamId, context, policy });
      note(teamId, context, policy);
    },
  };
}
