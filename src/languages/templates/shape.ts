import type { Talk } from '../../domain/templates/message-facts.ts';
import type { SpecialCase } from '../../domain/templates/special-case.ts';
import type { Channel, ThreadCategory } from '../../domain/threads/thread.ts';
import type { AddressContact } from './address.ts';

/** At least two wordings, so that "another wording" always has one to show. */
export type Variants<T> = readonly [T, T, ...T[]];

/**
 * One wording. Every string is a Liquid template over the variables of `variables.ts`, in both voices: `[I’ll|we’ll]`
 * is *I’ll* where one person speaks and *we’ll* where the firm does. A paragraph that renders to nothing is left out.
 *
 * `short` begins in lower case if grammar requires it after "Hi Jana,", and in German so does the first paragraph; the
 * renderer capitalises it if there is no greeting before it.
 */
export interface Wording {
  readonly subject: string;
  readonly body: readonly [string, ...string[]];
  /** For Slack (under 250 characters) and LinkedIn (under 300), on one line with the greeting. */
  readonly short: string;
}

/** What to say on the phone, in addition to the message that proposes the call. */
export interface CallWording extends Wording {
  readonly opening: string;
  readonly points: readonly [string, string, string];
  readonly voicemail: string;
}

/** Whether it includes what to say on the phone. */
export function isSpoken(wording: Wording): wording is CallWording {
  return 'points' in wording;
}

/** All texts of one category in one language form. */
export interface Texts {
  readonly check_in: Variants<Wording>;
  readonly follow_up: Variants<Wording>;
  readonly call: Variants<CallWording>;
  readonly clarify: Variants<Wording>;
  readonly answer: Variants<Wording>;
  readonly goodbye: Variants<Wording>;
  readonly reopening: Variants<Wording>;
}

/** Networking has no call. */
export type WrittenTexts = Omit<Texts, 'call'>;

/** The answer to a client who has hardly waited: with a name for the matter, and without one. */
export interface PromptAnswer {
  readonly general: Variants<Wording>;
  readonly named: Variants<Wording>;
}

/** The texts of one language form. */
export type Messages = {
  readonly [C in ThreadCategory]: C extends 'networking' ? WrittenTexts : Texts;
};

/** A phrase in the grammatical cases that its sentences need; English uses `nom` only. */
export interface Cases {
  readonly nom: string;
  readonly acc: string;
  readonly dat: string;
}

/** A topic as part of a sentence: "the website relaunch", "zum Website-Relaunch". */
export interface WovenTopic extends Cases {
  /** Without an article: "website relaunch". */
  readonly bare: string;
  /** With a preposition: "about remote teams", "zum Website-Relaunch". */
  readonly about: string;
  /**
   * German: "beim Website-Relaunch"; as the subject of a talk, "über verteilte Teams"; as a job, "in der
   * Entwicklung", "als Entwickler".
   */
  readonly at?: string;
  readonly over?: string;
  readonly role?: string | undefined;
}

/** The name of a category's own subject: "our proposal A-17 for the website relaunch". */
export interface Matter {
  /**
   * Templates over `reference`, `quoted` (the topic in quotation marks), `message_nom` and its cases (the last contact
   * with its date), `since`, `spoke` (it was a talk), `amount`, and the woven topic (`topic_bare`, `topic_nom`,
   * `topic_acc`, `topic_dat`, `topic_about`, `topic_at`, `topic_over`, `topic_role`), which is null if the topic is not
   * a plain noun phrase. Anything but the contact may be unknown.
   */
  readonly phrase: Cases;
  /**
   * The beginning of a subject line, over the same variables and `topic_title`, the topic as a title; without an
   * amount.
   */
  readonly title: string;
  /** Words at the start of a typed topic that the phrase already contains. */
  readonly saidAlready: readonly string[];
}

/** What all drafts of a language form share. */
export interface Frame {
  /** For dates and numbers. */
  readonly locale: string;
  readonly quotes: readonly [string, string];
  /** The format of `weekday` and `day` together. */
  readonly dayInWeek: string;
  /** By first name, by *Ms* and *Mr*, with *Frau* and *Herr*. */
  readonly addressContact: AddressContact;
  /** A topic without quotation marks; null if it needs them. */
  readonly weave: (topic: string) => WovenTopic | null;
  /** What it is about, after a noun, from its dative: "about our proposal", "zu unserem Angebot". */
  readonly about: (matter: string) => string;
  /** Invoices show cents even where there are none. */
  readonly invoiceCents: boolean;
  readonly greeting: string;
  /** The greeting for Slack and LinkedIn, if the name is known; `formal` distinguishes "Ms Hartley" from "Jana". */
  readonly shortGreeting: string;
  /** English has a capital after "Hello Jana,"; German continues in lower case. */
  readonly capitalAfterGreeting: boolean;
  /** The first words on the phone; `time_of_day` is one of `timeOfDay`. */
  readonly phoneGreeting: string;
  readonly closing: string;
  /** The closing of a goodbye, which is warmer; not for an invoice that is still to be paid. */
  readonly goodbyeClosing: string;
  /** The closing for LinkedIn, if there is room; on the line of the message. */
  readonly shortClosing: string;
  /** Greetings by the hour from which each applies, earliest first. */
  readonly timeOfDay: readonly (readonly [hour: number, words: string])[];
  /** The client's last contact with us, or ours with them, with its date. */
  readonly ours: Readonly<Record<Channel, Cases>>;
  readonly theirs: Readonly<Record<Channel, Cases>>;
  /** A clause about a talk that was entered, over `talk_on`: "following our call on 24 November". */
  readonly discussed: Readonly<Record<Talk['via'], string>>;
  /** When something was, over `month` and `day`: "in October", and "on 17 November" in this month. */
  readonly when: { readonly month: string; readonly day: string };
  /** One, two, three … twelve. */
  readonly numbers: readonly string[];
  /** One clause: when we were in touch, and that we followed up, if we did. */
  readonly history: Readonly<Record<Channel, string>>;
  readonly matter: Readonly<Record<ThreadCategory, Matter>>;
}

/**
 * A contract clause to be copied: its title, such as "Rights to mock-ups", and the sentence. A suggestion, never legal
 * advice.
 */
export interface Clause {
  readonly title: string;
  readonly sentence: string;
}

/** Advice to the owner after a client was closed as `ghosted`, and clauses for the next contract. */
export interface GhostedAdvice {
  readonly advice: string;
  readonly clauses: readonly [Clause, ...Clause[]];
}

/** The messages for special cases, over the variables of `special-case-variables.ts`. */
export type CaseTexts = Readonly<Record<SpecialCase, Variants<Wording>>>;

/** The details of the example client in templates. */
export interface ExampleWords {
  readonly topics: Readonly<Record<ThreadCategory, string>>;
  readonly agreed: string;
  /** Work that is used without payment, and where, as phrases in a sentence. */
  readonly work: string;
  readonly where: string;
  /** A telephone number that is not assigned to anybody. */
  readonly callback: string;
}

/** All texts for clients in one language, or in one of its forms of address. */
export interface LanguageForm {
  /** The code stored with clients: `de`, `de-du`. */
  readonly code: string;
  /** The form of address, if the language has several: `Sie`. */
  readonly address: string | null;
  /** Other words that people type for it, in addition to its code and the name of the language. */
  readonly typedNames: string;
  readonly frame: Frame;
  readonly texts: Messages;
  /** Replaces `answer` while the client has waited for less than two working days. */
  readonly promptAnswer: PromptAnswer;
  readonly cases: CaseTexts;
  readonly ghosted: Readonly<Record<ThreadCategory, GhostedAdvice>>;
  readonly example: ExampleWords;
}
