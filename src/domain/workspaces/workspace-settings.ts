import type { Voice } from '../templates/message-facts.ts';
import type { OptionalFeature } from './optional-feature.ts';

/** The possible visibilities of client threads. */
export const VISIBILITIES = ['all', 'own'] as const;
/** Who sees a client: everybody (`all`), or only people with a role in it (`own`). */
export type Visibility = (typeof VISIBILITIES)[number];

/** The settings of a workspace. */
export interface WorkspaceSettings {
  readonly visibility: Visibility;
  /** The emoji that makes the bot watch a message, without colons; null for none. */
  readonly watchEmoji: string | null;
  /** Days after which a closed client is deleted; null for never. */
  readonly keepClosedDays: number | null;
  /** Whether suggested messages say I or we. */
  readonly voice: Voice;
  /** The firm's name, as spoken on the phone; null if not entered. */
  readonly company: string | null;
  /** The number on which clients can call back, as people write it. */
  readonly callback: string | null;
  /** The currency (ISO 4217) of amounts without one; null for that of the user's country. */
  readonly currency: string | null;
  /** Whether reports have rows about individual people. */
  readonly reportsPerPerson: boolean;
  /** Whether clients who have not replied are proposed to the person who wrote to them. */
  readonly suggestions: boolean;
  /** Trial mode: everything is planned and shown, but nothing is sent to owners. */
  readonly trial: boolean;
}

/** All rules of a workspace except its policies. */
export interface WorkspaceRules extends WorkspaceSettings {
  /** The channel that is told about ignored nudges; null for the owner's cover. */
  readonly escalationChannelId: string | null;
}

/** The rules of a workspace, and the features that limit them. */
export interface WorkspaceOverview extends WorkspaceRules {
  /** The features that the workspace has not allowed. */
  readonly notAllowed: readonly OptionalFeature[];
}

/** The default settings. */
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
