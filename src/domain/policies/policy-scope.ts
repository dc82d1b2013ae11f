import { CONTEXTS, type Context } from '../threads/thread.ts';
import { DEFAULT_POLICIES, OWED_POLICY, type Policy } from './policy.ts';

/** What a plan is made for: one context, or `all` that have none of their own. */
export const PLAN_SCOPES = ['all', ...CONTEXTS] as const;
export type PlanScope = (typeof PLAN_SCOPES)[number];

/** The plans that a workspace has made itself. */
export type Policies = Readonly<Partial<Record<PlanScope, Policy>>>;

/** Nobody phones a loose acquaintance, unless the whole plan is to phone. */
function fitted(policy: Policy, context: Context): Policy {
  if (context !== 'networking') return policy;
  const steps = policy.steps.filter(({ remedy }) => remedy !== 'call');
  return steps.length > 0 ? { ...policy, steps } : policy;
}

/** The plan of a context: its own, else the workspace's for all, else the built-in one. */
export function planOf(context: Context, policies: Policies): Policy {
  const { [context]: own, all } = policies;
  return own ?? (all ? fitted(all, context) : DEFAULT_POLICIES[context]);
}

/** The policies with another plan for a scope; null takes it back. */
export function withPlan(policies: Policies, scope: PlanScope, policy: Policy | null): Policies {
  const { [scope]: _, ...others } = policies;
  return policy === null ? others : { ...others, [scope]: policy };
}

/** The contexts whose plan another plan for this scope changes. */
export function contextsIn(scope: PlanScope, policies: Policies): readonly Context[] {
  return scope === 'all' ? CONTEXTS.filter((context) => policies[context] === undefined) : [scope];
}

/** The policy that applies to a thread now, by what its workspace has set. */
export function policyFor(
  thread: { readonly context: Context; readonly waitingOn: 'client' | 'us' },
  policies: Policies = {},
): Policy {
  return thread.waitingOn === 'us' ? OWED_POLICY : planOf(thread.context, policies);
}
