import type { Policy } from '../domain/policy.ts';
import type { Context } from '../domain/thread.ts';

/** A policy that a workspace has of its own. */
export interface OwnPolicy {
  readonly teamId: string;
  readonly context: Context;
  readonly policy: Policy;
}

/** What workspaces have set. */
export interface SettingsStore {
  /** The policies of all workspaces. */
  policies(): Promise<readonly OwnPolicy[]>;
  savePolicy(own: OwnPolicy): Promise<void>;
  /** The default holds again. */
  forgetPolicy(teamId: string, context: Context): Promise<void>;
}
