import type { Policy } from '../../../domain/policy.ts';
import { CONTEXTS, type Context } from '../../../domain/thread.ts';

/** The action of the buttons that open the settings. */
export const OPEN_SETTINGS = 'settings_open';
export const POLICY_FORM = 'policy_form';
export const POLICY_PREVIEW = 'policy_preview';

const CHANGE_POLICY = 'settings_policy_';
/** Matches the buttons that open the plan of a context. */
export const CHANGE_POLICY_ACTIONS = /^settings_policy_/;

export function changePolicyAction(context: Context): string {
  return CHANGE_POLICY + context;
}

/** Reads the action of such a button; null when it names no context. */
export function parseChangePolicy(actionId: string): Context | null {
  return CONTEXTS.find((context) => changePolicyAction(context) === actionId) ?? null;
}

/** The numbers that a plan is made of; each is the block id of its field, as `use` is. */
export const POLICY_NUMBERS = [
  'check_in',
  'follow_up',
  'call',
  'clarify',
  'minGap',
  'repeatEvery',
  'maxRepeats',
] as const;
export type PolicyNumber = (typeof POLICY_NUMBERS)[number];
/** Whether a context has a plan of its own, the built-in one, or none. */
export const POLICY_USES = ['own', 'default', 'off'] as const;
export type PolicyUse = (typeof POLICY_USES)[number];

/** What a plan is about to become; kept in the private metadata of its form and its preview. */
export interface PolicyChange {
  readonly context: Context;
  /** Null for the built-in plan; absent while the form is still to be filled in. */
  readonly policy?: Policy | null;
}

/** Reads the metadata of a form or a preview; null when it is not ours. */
export function parsePolicyChange(metadata: string): PolicyChange | null {
  try {
    const change: PolicyChange = JSON.parse(metadata);
    return CONTEXTS.includes(change.context) ? change : null;
  } catch {
    return null;
  }
}
