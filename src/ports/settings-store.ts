import type { PlanScope } from '../domain/plan-scope.ts';
import type { Policy } from '../domain/policy.ts';

/** A policy that a workspace has of its own. */
export interface OwnPolicy {
  readonly teamId: string;
  readonly scope: PlanScope;
  readonly policy: Policy;
}

/** What workspaces have set. */
export interface SettingsStore {
  /** The policies of all workspaces. */
  policies(): Promise<readonly OwnPolicy[]>;
  savePolicy(own: OwnPolicy): Promise<void>;
  /** The default holds again. */
  forgetPolicy(teamId: string, scope: PlanScope): Promise<void>;
}
