import type { WorkspaceRules } from '../../../domain/workspaces/workspace-settings.ts';

/** The button that opens the form, the form, and the question whether to delete. */
export const CHANGE_WORKSPACE = 'settings_workspace';
export const WORKSPACE_FORM = 'workspace_form';
export const WORKSPACE_SURE = 'workspace_sure';

/** The fields of the form; each is the block id of its input. */
export const RULE_FIELDS = [
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

/** The times for which closed clients are kept that need no number (days). */
export const KEEP_CHOICES = ['never', '90', '365', '730', '1095', 'other'] as const;
export type KeepChoice = (typeof KEEP_CHOICES)[number];

/** What waits for a yes is kept in the question. */
export function rulesMetadata(rules: WorkspaceRules): string {
  return JSON.stringify(rules);
}

/** Reads the metadata of the question; null when it is not ours. */
export function parseRules(metadata: string): WorkspaceRules | null {
  try {
    const rules: WorkspaceRules = JSON.parse(metadata);
    return typeof rules.visibility === 'string' ? rules : null;
  } catch {
    return null;
  }
}
