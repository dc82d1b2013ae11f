import type { CustomTemplate } from '../domain/templates/custom-template.ts';
import type { TemplateKey } from '../domain/templates/template-key.ts';

/** A custom suggested message: the workspace's if `ownerId` is null, else that person's. */
export interface TemplateAddress {
  readonly teamId: string;
  readonly ownerId: string | null;
  readonly place: TemplateKey;
}
export interface StoredTemplate extends TemplateAddress {
  readonly template: CustomTemplate;
}

/** The custom suggested messages of workspaces and people. */
export interface TemplateStore {
  /** The custom messages of all workspaces, or of one and everybody in it. */
  list(teamId?: string): Promise<readonly StoredTemplate[]>;
  save(stored: StoredTemplate): Promise<void>;
  /** Deletes a custom message, so that the next one applies again. */
  remove(address: TemplateAddress): Promise<void>;
}
