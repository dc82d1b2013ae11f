import { type Policy, REMEDIES } from '../../../domain/policies/policy.ts';
import { POLICY_SCOPES, type PolicyScope } from '../../../domain/policies/policy-scope.ts';

/** The action of the buttons that open the settings. */
export const OPEN_SETTINGS = 'settings_open';
/** The button that undoes a change of a setting; its value is the change's id. */
export const UNDO_SETTING = 'settings_undo';
export const POLICY_FORM = 'policy_form';
export const POLICY_PREVIEW = 'policy_preview';

const CHANGE_POLICY = 'settings_policy_';
/** Matches the buttons that open a plan. */
export const CHANGE_POLICY_ACTIONS = /^settings_policy_/;

export function changePolicyAction(scope: PolicyScope): string {
  return CHANGE_POLICY + scope;
}

/** Reads the action of such a button; null when it names no plan. */
export function parseChangePolicy(actionId: string): PolicyScope | null {
  return POLICY_SCOPES.find((scope) => changePolicyAction(scope) === actionId) ?? null;
}

/** The numbers that a plan is made of; each is the block id of its field, as `use` is. */
export const POLICY_NUMBERS = [...REMEDIES, 'minGap', 'repeatEvery', 'maxRepeats'] as const;
export type PolicyNumber = (typeof POLICY_NUMBERS)[number];
/** Whether there is a plan of its own, the one that holds without it, or none. */
export const POLICY_USES = ['own', 'default', 'off'] as const;
export type PolicyUse = (typeof POLICY_USES)[number];

/** What a plan is about to become; kept in the private metadata of its form and its preview. */
export interface PolicyChange {
  readonly scope: PolicyScope;
  /** Null to take the plan back; absent while the form is still to be filled in. */
  readonly policy?: Policy | null;
}

/** Reads the metadata of a form or a preview; null when it is not ours. */
export function parsePolicyChange(metadata: string): PolicyChange | null {
  try {
    const change: PolicyChange = JSON.parse(metadata);
    return POLICY_SCOPES.includes(change.scope) ? change : null;
  } catch {
    return null;
  }
}
