import type { CustomTemplate } from '../domain/templates/custom-template.ts';
import type { TemplateKey } from '../domain/templates/template-key.ts';

/** A suggested message in somebody's own words: the workspace's where `ownerId` is null. */
export interface TemplateAddress {
  readonly teamId: string;
  readonly ownerId: string | null;
  readonly place: TemplateKey;
}
export interface StoredTemplate extends TemplateAddress {
  readonly template: CustomTemplate;
}

/** The suggested messages that workspaces and people have put into their own words. */
export interface TemplateStore {
  /** Those of all workspaces, or of one, and of everybody in them. */
  list(teamId?: string): Promise<readonly StoredTemplate[]>;
  save(stored: StoredTemplate): Promise<void>;
  /** What held before it holds again. */
  remove(address: TemplateAddress): Promise<void>;
}
