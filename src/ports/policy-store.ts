import type { Policy } from '../domain/policies/policy.ts';
import type { PolicyScope } from '../domain/policies/policy-scope.ts';

/** A workspace's own policy. */
export interface OwnPolicy {
  readonly teamId: string;
  readonly scope: PolicyScope;
  readonly policy: Policy;
}

/** The custom policies of workspaces. */
export interface PolicyStore {
  /** The policies of all workspaces, or of one. */
  list(teamId?: string): Promise<readonly OwnPolicy[]>;
  save(own: OwnPolicy): Promise<void>;
  /** Deletes a policy, so that the default applies again. */
  remove(teamId: string, scope: PolicyScope): Promise<void>;
}
