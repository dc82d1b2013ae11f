import type { Policy } from '../../../domain/policies/policy.ts';
import { POLICY_SCOPES, type PolicyScope } from '../../../domain/policies/policy-scope.ts';
import { REMEDIES } from '../../../domain/policies/remedy.ts';

/** The action of the buttons that open the settings. */
export const OPEN_SETTINGS = 'settings_open';
/** The button that undoes a change of a setting; its value is the change's id. */
export const UNDO_SETTING = 'settings_undo';
export const POLICY_FORM = 'policy_form';
export const POLICY_PREVIEW = 'policy_preview';

const CHANGE_POLICY = 'settings_policy_';
/** Matches the buttons that open a policy. */
export const CHANGE_POLICY_ACTIONS = /^settings_policy_/;

/** The action id of the button that opens a policy. */
export function changePolicyAction(scope: PolicyScope): string {
  return CHANGE_POLICY + scope;
}

/** Parses the action id of such a button; null if it names no policy. */
export function parseChangePolicy(actionId: string): PolicyScope | null {
  return POLICY_SCOPES.find((scope) => changePolicyAction(scope) === actionId) ?? null;
}

/** The numbers of a policy; each name is the block id of its field, and so is `use`. */
export const POLICY_NUMBERS = [...REMEDIES, 'minGap', 'repeatEvery', 'maxRepeats'] as const;
export type PolicyNumber = (typeof POLICY_NUMBERS)[number];
/** Whether the scope has a policy of its own, the default one, or no nudges. */
export const POLICY_USES = ['own', 'default', 'off'] as const;
export type PolicyUse = (typeof POLICY_USES)[number];

/** A change of a policy; kept in the private metadata of its form and its preview. */
export interface PolicyChange {
  readonly scope: PolicyScope;
  /** The new policy; null to remove it, absent in the form before it is filled in. */
  readonly policy?: Policy | null;
}

/** Parses the metadata of a form or a preview; null if it is not ours. */
export function parsePolicyChange(metadata: string): PolicyChange | null {
  try {
    const change: PolicyChange = JSON.parse(metadata);
    return POLICY_SCOPES.includes(change.scope) ? change : null;
  } catch {
    return null;
  }
}
