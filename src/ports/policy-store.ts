import type { Policy } from '../domain/policies/policy.ts';
import type { PlanScope } from '../domain/policies/policy-scope.ts';
import type { DraftTemplates } from '../domain/templates/draft-templates.ts';
import type { DraftPlace } from '../domain/templates/template-key.ts';

/** A policy that a workspace has of its own. */
export interface OwnPolicy {
  readonly teamId: string;
  readonly scope: PlanScope;
  readonly policy: Policy;
}

/** A draft that a workspace has words of its own for. */
export interface OwnDraft {
  readonly teamId: string;
  readonly place: DraftPlace;
  readonly templates: DraftTemplates;
}

/** What workspaces have set. */
export interface SettingsStore {
  /** The policies of all workspaces. */
  policies(): Promise<readonly OwnPolicy[]>;
  savePolicy(own: OwnPolicy): Promise<void>;
  /** The default holds again. */
  forgetPolicy(teamId: string, scope: PlanScope): Promise<void>;
  /** The drafts of all workspaces. */
  drafts(): Promise<readonly OwnDraft[]>;
  saveDraft(own: OwnDraft): Promise<void>;
  /** The built-in draft holds again. */
  forgetDraft(teamId: string, place: DraftPlace): Promise<void>;
}
