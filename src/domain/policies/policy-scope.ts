import { CATEGORIES, type ThreadCategory } from '../threads/thread.ts';
import { DEFAULT_POLICIES, OWED_POLICY, type Policy } from './policy.ts';

/** What a plan is made for: one context, or `all` that have none of their own. */
export const POLICY_SCOPES = ['all', ...CATEGORIES] as const;
export type PolicyScope = (typeof POLICY_SCOPES)[number];

/** The plans that a workspace has made itself. */
export type Policies = Readonly<Partial<Record<PolicyScope, Policy>>>;

/** Nobody phones a loose acquaintance, unless the whole plan is to phone. */
function fitted(policy: Policy, category: ThreadCategory): Policy {
  if (category !== 'networking') return policy;
  const steps = policy.steps.filter(({ remedy }) => remedy !== 'call');
  return steps.length > 0 ? { ...policy, steps } : policy;
}

/** The plan of a context: its own, else the workspace's for all, else the built-in one. */
export function resolvePolicy(category: ThreadCategory, policies: Policies): Policy {
  const { [category]: own, all } = policies;
  return own ?? (all ? fitted(all, category) : DEFAULT_POLICIES[category]);
}

/** The policies with another plan for a scope; null takes it back. */
export function withPolicy(policies: Policies, scope: PolicyScope, policy: Policy | null): Policies {
  const { [scope]: _, ...others } = policies;
  return policy === null ? others : { ...others, [scope]: policy };
}

/** The contexts whose plan another plan for this scope changes. */
export function categoriesIn(scope: PolicyScope, policies: Policies): readonly ThreadCategory[] {
  return scope === 'all' ? CATEGORIES.filter((category) => policies[category] === undefined) : [scope];
}

/** The policy that applies to a thread now, by what its workspace has set. */
export function policyFor(
  thread: { readonly category: ThreadCategory; readonly waitingOn: 'client' | 'us' },
  policies: Policies = {},
): Policy {
  return thread.waitingOn === 'us' ? OWED_POLICY : resolvePolicy(thread.category, policies);
}
