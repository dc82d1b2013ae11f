import type { OptionalFeature } from '../domain/workspaces/optional-feature.ts';

/** The features that the workspace allowed when the bot was installed. */
export interface GrantedFeatures {
  /** The features known to be not allowed in a workspace; none before Slack has answered once. Never waits. */
  missing(teamId: string): readonly OptionalFeature[];
}
