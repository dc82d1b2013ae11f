import type { OptionalFeature } from '../domain/workspaces/optional-feature.ts';

/** What the workspace let the bot do when it was installed. */
export interface GrantedFeatures {
  /** The features that a workspace has not allowed, as far as is known; none before Slack has answered once. Never waits. */
  missing(teamId: string): readonly OptionalFeature[];
}
