import type { Policy } from '../domain/policies/policy.ts';
import type { PolicyScope } from '../domain/policies/policy-scope.ts';

/** A policy that a workspace has of its own. */
export interface OwnPolicy {
  readonly teamId: string;
  readonly scope: PolicyScope;
  readonly policy: Policy;
}

/** The policies of workspaces that have their own. */
export interface PolicyStore {
  /** Those of all workspaces, or of one. */
  list(teamId?: string): Promise<readonly OwnPolicy[]>;
  save(own: OwnPolicy): Promise<void>;
  /** The default holds again. */
  remove(teamId: string, scope: PolicyScope): Promise<void>;
}
