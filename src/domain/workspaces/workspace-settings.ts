import type { Voice } from '../templates/message-facts.ts';
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
  /** Whether suggested messages say I or we. */
  readonly voice: Voice;
  /** The firm, as it is said on the phone; null where nobody has entered it. */
  readonly company: string | null;
  /** The number on which clients can call back, as people write it. */
  readonly callback: string | null;
  /** The currency (ISO 4217) of amounts that name none; null for that of the country where whoever types is. */
  readonly currency: string | null;
  /** Whether reports have rows about single people. */
  readonly reportsPerPerson: boolean;
  /** Whether clients who have not replied are proposed to whoever wrote to them. */
  readonly suggestions: boolean;
  /** Everything is planned and shown, and nothing is sent to owners. */
  readonly trial: boolean;
}

/** Everything that holds for a whole workspace beside its plans. */
export interface WorkspaceRules extends WorkspaceSettings {
  /** The channel that is told about ignored nudges; null for the owner's cover. */
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
  voice: 'i',
  company: null,
  callback: null,
  currency: null,
  reportsPerPerson: false,
  suggestions: true,
  trial: false,
};
