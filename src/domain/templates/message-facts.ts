import type { Amount } from '../threads/amount.ts';

/** The possible voices of suggested messages. */
export const VOICES = ['i', 'we'] as const;
/** Whether suggested messages say *I* or *we*. */
export type Voice = (typeof VOICES)[number];

/** The ways in which a talk can take place; a video call is a meeting. */
export const TALK_CHANNELS = ['phone', 'meeting'] as const;
/** How a talk took place: by phone or in person. */
export type TalkChannel = (typeof TALK_CHANNELS)[number];

/** A talk with the client: its day (`YYYY-MM-DD`), and how it took place. */
export interface Talk {
  readonly on: string;
  readonly via: TalkChannel;
}

/** What was agreed in the talk, in the owner's words, and the day by which the client is asked to object. */
export interface Agreement {
  readonly items: string;
  readonly replyBy: string;
}

/** How a client can have obtained work that they use: shown without a licence, or delivered and not paid for. */
export const USED_WORK = ['shown', 'delivered'] as const;
/** How the client obtained the work: `shown` without a licence, or `delivered` and not paid for. */
export type UsedWork = (typeof USED_WORK)[number];

/** Work that the client uses without a licence or payment. Days are `YYYY-MM-DD`. */
export interface UnpaidUse {
  /** The work, as a phrase in a sentence: "our illustrations for the Meadow campaign". */
  readonly work: string;
  readonly state: UsedWork;
  /** When it was shown or delivered. */
  readonly givenOn: string;
  readonly seenOn: string;
  /** Where it was seen, as a phrase in a sentence: "on your website". */
  readonly where: string;
  readonly replyBy: string;
}

/** The invoice that ends a piece of work. */
export interface FinalInvoice {
  readonly number: string;
  readonly amount: Amount | null;
  readonly dueDate: string;
}

/** Profiles that were sent to a hiring company. */
export interface SentProfiles {
  readonly count: number;
  readonly sentOn: string;
}

/**
 * Facts entered for the messages to one client, in addition to what was agreed; each part is absent until it is
 * entered.
 */
export interface MessageFacts {
  /** Takes precedence over the workspace's. */
  readonly voice?: Voice;
  readonly talk?: Talk;
  readonly agreement?: Agreement;
  readonly unpaidUse?: UnpaidUse;
  readonly finalInvoice?: FinalInvoice;
  readonly profiles?: SentProfiles;
}
