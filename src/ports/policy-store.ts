import type { Policy } from '../domain/policies/policy.ts';
import type { PolicyScope } from '../domain/policies/policy-scope.ts';
import type { CustomTemplate } from '../domain/templates/custom-template.ts';
import type { TemplateKey } from '../domain/templates/template-key.ts';

/** A policy that a workspace has of its own. */
export interface OwnPolicy {
  readonly teamId: string;
  readonly scope: PolicyScope;
  readonly policy: Policy;
}

/** A suggested message in somebody's own words: the workspace's where `ownerId` is null. */
export interface TemplateAddress {
  readonly teamId: string;
  readonly ownerId: string | null;
  readonly place: TemplateKey;
}
export interface StoredTemplate extends TemplateAddress {
  readonly template: CustomTemplate;
}

/** What workspaces have set. */
export interface SettingsStore {
  /** Goes up with every change of what stands here; 0 where nothing was ever changed. */
  version(teamId: string): Promise<number>;
  /** The versions of all workspaces that have one above 0. */
  versions(): Promise<ReadonlyMap<string, number>>;
  /** The policies of all workspaces, or of one. */
  policies(teamId?: string): Promise<readonly OwnPolicy[]>;
  savePolicy(own: OwnPolicy): Promise<void>;
  /** The default holds again. */
  forgetPolicy(teamId: string, scope: PolicyScope): Promise<void>;
  /** The templates of all workspaces, or of one, and of everybody in them. */
  templates(teamId?: string): Promise<readonly StoredTemplate[]>;
  saveTemplate(stored: StoredTemplate): Promise<void>;
  /** What held before it holds again. */
  forgetTemplate(address: TemplateAddress): Promise<void>;
}
