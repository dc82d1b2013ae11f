import type { OptionalFeature } from './optional-feature.ts';

/** Who sees which client threads: everybody all of them, or only those in which they have a part. */
export const VISIBILITIES = ['all', 'own'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** What a workspace has set for everybody in it. */
export interface WorkspaceSettings {
  readonly visibility: Visibility;
  /** The emoji that watches the message it is put on, without colons; null for none. */
  readonly watchEmoji: string | null;
  /** Days after which a closed client is deleted; null for never. */
  readonly keepClosedDays: number | null;
}

/** Everything that holds for a whole workspace beside its plans. */
export interface WorkspaceRules extends WorkspaceSettings {
  /** Where nudges are told that nobody heeds; null for the owner's cover. */
  readonly escalationChannelId: string | null;
}

/** The rules of a workspace, and what they can not bring about. */
export interface WorkspaceOverview extends WorkspaceRules {
  /** What the workspace has not allowed the bot to do. */
  readonly notAllowed: readonly OptionalFeature[];
}

/** What holds where a workspace has set nothing. */
export const DEFAULT_SETTINGS: WorkspaceSettings = {
  visibility: 'all',
  watchEmoji: 'ghost',
  keepClosedDays: null,
};
