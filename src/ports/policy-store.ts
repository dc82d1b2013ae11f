import type { Policy } from '../domain/policies/policy.ts';
import type { PolicyScope } from '../domain/policies/policy-scope.ts';
import type { DraftTemplates } from '../domain/templates/draft-templates.ts';
import type { TemplateKey } from '../domain/templates/template-key.ts';

/** A policy that a workspace has of its own. */
export interface OwnPolicy {
  readonly teamId: string;
  readonly scope: PolicyScope;
  readonly policy: Policy;
}

/** A draft that a workspace has words of its own for. */
export interface CustomTemplate {
  readonly teamId: string;
  readonly place: TemplateKey;
  readonly templates: DraftTemplates;
}

/** What workspaces have set. */
export interface SettingsStore {
  /** The policies of all workspaces. */
  policies(): Promise<readonly OwnPolicy[]>;
  savePolicy(own: OwnPolicy): Promise<void>;
  /** The default holds again. */
  forgetPolicy(teamId: string, scope: PolicyScope): Promise<void>;
  /** The drafts of all workspaces. */
  drafts(): Promise<readonly CustomTemplate[]>;
  saveDraft(own: CustomTemplate): Promise<void>;
  /** The built-in draft holds again. */
  forgetDraft(teamId: string, place: TemplateKey): Promise<void>;
}
