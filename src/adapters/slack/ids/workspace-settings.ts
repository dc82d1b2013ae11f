import type { WorkspaceRules } from '../../../domain/workspaces/workspace-settings.ts';

/** The button that opens the form, the form itself, and the question whether to delete closed clients. */
export const CHANGE_WORKSPACE = 'settings_workspace';
export const WORKSPACE_FORM = 'workspace_form';
export const WORKSPACE_CONFIRM = 'workspace_sure';

/** The fields of the form; each name is the block id of its input. */
const RULE_FIELDS = [
  'visibility',
  'escalation',
  'emoji',
  'currency',
  'keep',
  'days',
  'voice',
  'company',
  'callback',
  'reports',
  'suggestions',
  'trial',
] as const;
export type RuleField = (typeof RULE_FIELDS)[number];

/** The choices for how long closed clients are kept (days); `other` needs a number. */
export const KEEP_CHOICES = ['never', '90', '365', '730', '1095', 'other'] as const;
export type KeepChoice = (typeof KEEP_CHOICES)[number];

/** The rules to be saved, kept in the question until it is confirmed. */
export function rulesMetadata(rules: WorkspaceRules): string {
  return JSON.stringify(rules);
}

/** Parses the metadata of the question; null if it is not ours. */
export function parseRules(metadata: string): WorkspaceRules | null {
  try {
    const rules: WorkspaceRules = JSON.parse(metadata);
    return typeof rules.visibility === 'string' ? rules : null;
  } catch {
    return null;
  }
}
