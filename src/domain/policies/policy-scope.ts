import { CATEGORIES, type ThreadCategory } from '../threads/thread.ts';
import { DEFAULT_POLICIES, OWED_POLICY, type Policy } from './policy.ts';

/** The possible scopes: one category, or `all` categories without a policy of their own. */
export const POLICY_SCOPES = ['all', ...CATEGORIES] as const;
/** What a policy applies to: one category, or `all` categories without a policy of their own. */
export type PolicyScope = (typeof POLICY_SCOPES)[number];

/** A workspace's own policies. */
export type Policies = Readonly<Partial<Record<PolicyScope, Policy>>>;

/** A policy without calls for `networking`, where nobody phones, unless it consists of calls only. */
function withoutCalls(policy: Policy, category: ThreadCategory): Policy {
  if (category !== 'networking') return policy;
  const steps = policy.steps.filter(({ remedy }) => remedy !== 'call');
  return steps.length > 0 ? { ...policy, steps } : policy;
}

/** The policy of a category: its own, else the workspace's for all, else the built-in one. */
export function resolvePolicy(category: ThreadCategory, policies: Policies): Policy {
  const { [category]: own, all } = policies;
  return own ?? (all ? withoutCalls(all, category) : DEFAULT_POLICIES[category]);
}

/** The policies with a new one for a scope; null removes it. */
export function withPolicy(policies: Policies, scope: PolicyScope, policy: Policy | null): Policies {
  const { [scope]: _, ...others } = policies;
  return policy === null ? others : { ...others, [scope]: policy };
}

/** The categories whose policy changes with that of this scope. */
export function categoriesIn(scope: PolicyScope, policies: Policies): readonly ThreadCategory[] {
  return scope === 'all' ? CATEGORIES.filter((category) => policies[category] === undefined) : [scope];
}

/** The policy that currently applies to a thread, given the workspace's own policies. */
export function policyFor(
  thread: { readonly category: ThreadCategory; readonly waitingOn: 'client' | 'us' },
  policies: Policies = {},
): Policy {
  return thread.waitingOn === 'us' ? OWED_POLICY : resolvePolicy(thread.category, policies);
}
