/** What the thread is about; it decides which escalation policy applies. */
export const CONTEXTS = [
  'general',
  'offer',
  'project',
  'invoice',
  'support',
  'recruiting',
  'networking',
] as const;
export type Context = (typeof CONTEXTS)[number];

/** Where the conversation with the client takes place. */
export const CHANNELS = ['slack', 'email', 'linkedin', 'phone', 'meeting', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How a thread ended. */
export const OUTCOMES = ['answered', 'won', 'declined', 'ghosted', 'obsolete'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The language of drafts: English, German with Sie, German with du. */
export const DRAFT_LANGUAGES = ['en', 'de', 'de-du'] as const;
export type DraftLanguage = (typeof DRAFT_LANGUAGES)[number];

/** `snooze`: we wait · `promise`: the client named a date · `client_away`: the client is absent. */
export const PAUSE_KINDS = ['snooze', 'promise', 'client_away'] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number];

/** No nudges before `until` (UTC ms). `namedDate` is the day that the client named, as `YYYY-MM-DD`. */
export interface Pause {
  readonly kind: PauseKind;
  readonly until: number;
  readonly namedDate?: string;
}

/** Money at stake, in the smallest unit of its currency (cents, Rappen, yen). */
export interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/** A thread of messages in Slack; never to be confused with a client thread. */
export interface SlackThread {
  readonly channelId: string;
  readonly ts: string;
}

/** What people may enter and edit about a client thread. */
export interface ThreadDetails {
  readonly client: string;
  readonly topic: string | null;
  readonly context: Context;
  readonly via: Channel;
  readonly contact: string | null;
  readonly language: DraftLanguage;
  readonly amount: Amount | null;
  readonly link: string | null;
  readonly slackThread: SlackThread | null;
}

/**
 * One conversation with one client that somebody in the team owns. All moments are UTC milliseconds.
 *
 * `silentSince` is the moment of the last message that nobody has answered: ours while the thread waits
 * on the client, theirs while it waits on us. An *episode* is one such silence; `step`, `followUps` and
 * the last dates belong to it. `version` grows with every change, for compare-and-set.
 */
export interface ClientThread extends ThreadDetails {
  readonly teamId: string;
  readonly number: number;
  readonly ownerId: string;
  readonly addedBy: string;
  readonly createdAt: number;
  readonly status: 'open' | 'closed';
  readonly waitingOn: 'client' | 'us';
  readonly silentSince: number;
  readonly episode: number;
  readonly step: number;
  readonly followUps: number;
  readonly lastFollowUpAt: number | null;
  readonly lastFollowUpVia: Channel | null;
  readonly lastNudgeAt: number | null;
  readonly pause: Pause | null;
  readonly outcome: Outcome | null;
  readonly outcomeReason: string | null;
  readonly closedAt: number | null;
  readonly version: number;
}

/** A thread as it is stored, with the moment (UTC ms) of its next nudge; null when none is planned. */
export interface PlannedThread extends ClientThread {
  readonly nextNudgeAt: number | null;
}
