import { REMEDIES } from '../policies/remedy.ts';
import type {
  Amount,
  Channel,
  ClientThread,
  DraftLanguage,
  Terms,
  ThreadCategory,
} from '../threads/thread.ts';
import type { CustomTemplate } from './custom-template.ts';
import type { MessageFacts, Voice } from './message-facts.ts';

/**
 * The purpose of a suggested message: a remedy against silence, `answer` when we owe the client one, `goodbye` when a
 * thread is closed without an answer, `reopening` when it is taken up again.
 */
export const DRAFT_KINDS = [...REMEDIES, 'answer', 'goodbye', 'reopening'] as const;
/** The purpose of a draft: a remedy, an answer, a goodbye, a reopening. */
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** Everything that a draft can depend on. Moments are UTC ms, days `YYYY-MM-DD`. */
export interface DraftFacts {
  readonly kind: DraftKind;
  readonly category: ThreadCategory;
  readonly language: DraftLanguage;
  readonly via: Channel;
  /** The team's own name for the client; never printed in a message to the client. */
  readonly client: string;
  readonly contact: string | null;
  readonly topic: string | null;
  readonly sender: string | null;
  readonly amount: Amount | null;
  readonly followUps: number;
  readonly silentSince: number;
  readonly lastFollowUpAt: number | null;
  /** The day by which `clarify` asks for a decision, and by which `answer` promises one. */
  readonly decideBy: string;
  readonly timeZone: string;
  readonly now: number;
  readonly terms: Terms;
  readonly messageFacts: MessageFacts;
  readonly voice: Voice;
  /** The sender's firm, and the number on which the client can call back. */
  readonly company: string | null;
  readonly callback: string | null;
  /** The client has waited for our answer for less than two working days, so no apology is needed. */
  readonly isPrompt?: boolean;
  /** The sender's custom message, or the workspace's; null if there is none. */
  readonly customTemplate: CustomTemplate | null;
}

/** Facts that are not in the thread itself. */
export interface DraftCircumstances {
  readonly now: number;
  readonly timeZone: string;
  readonly sender: string | null;
  readonly decideBy: string;
  /** The workspace's; a client's own takes precedence. */
  readonly voice: Voice;
  readonly company: string | null;
  readonly callback: string | null;
  readonly isPrompt?: boolean;
  readonly customTemplate: CustomTemplate | null;
}

/** Collects the facts for one draft about a thread. */
export function draftFacts(
  thread: ClientThread,
  kind: DraftKind,
  circumstances: DraftCircumstances,
): DraftFacts {
  const { category, language, via, client, contact, topic, amount, terms, messageFacts } = thread;
  const { followUps, silentSince, lastFollowUpAt } = thread;
  return {
    kind,
    category,
    language,
    via,
    client,
    contact,
    topic,
    amount,
    terms,
    messageFacts,
    followUps,
    silentSince,
    lastFollowUpAt,
    ...circumstances,
    voice: messageFacts.voice ?? circumstances.voice,
  };
}

/**
 * The kind of the text for a nudge. A workspace may have a call in its networking policy, but loose acquaintances are not
 * phoned: the text is the written follow-up.
 */
export function writtenKind(kind: DraftKind, category: ThreadCategory): DraftKind {
  return kind === 'call' && category === 'networking' ? 'follow_up' : kind;
}

/** The index (0 to `count` - 1) of the variant for a counter, which may be any number. */
export function variantIndex(variant: number, count: number): number {
  return ((Math.trunc(variant) % count) + count) % count;
}
