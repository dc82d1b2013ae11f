import type { Channel, ThreadCategory } from '../../domain/threads/thread.ts';

/** At least two wordings, so that "another wording" always has one to show. */
export type Variants<T> = readonly [T, T, ...T[]];

/**
 * One wording. Every string is a Liquid template over the variables of `variables.ts`; a paragraph that
 * renders to nothing is left out.
 *
 * In German the first paragraph and `short` begin in lower case where grammar asks for it after
 * "Guten Tag Jana Krüger,"; the renderer raises the letter where no greeting comes before it.
 */
export interface Wording {
  readonly subject: string;
  readonly body: readonly [string, ...string[]];
  /** For LinkedIn: under 300 characters together with the greeting. */
  readonly short: string;
}

/** What to say on the phone, beside the message that proposes the call. */
export interface CallWording extends Wording {
  readonly opening: string;
  readonly points: readonly [string, string, string];
  readonly voicemail: string;
}

/** Whether it says what to say on the phone, too. */
export function isSpoken(wording: Wording): wording is CallWording {
  return 'points' in wording;
}

/** All texts of one context in one language form. */
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

/** The texts of one language form. */
export type Messages = {
  readonly [C in ThreadCategory]: C extends 'networking' ? WrittenTexts : Texts;
};

/** A phrase in the cases that its sentences need; English uses `nom` only. */
export interface Cases {
  readonly nom: string;
  readonly acc: string;
  readonly dat: string;
}

/** How a context calls its own subject: "our offer A-17 for “Relaunch”". */
export interface Matter {
  /** Templates over `reference` and `quoted`, the topic in quotation marks; either may be unknown. */
  readonly phrase: Cases;
  /** Words that a typed topic may begin with and that the phrase already says. */
  readonly saidAlready: readonly string[];
}

/** What a language form shares between all drafts. */
export interface Frame {
  /** For dates and numbers. */
  readonly locale: string;
  readonly quotes: readonly [string, string];
  /** How `weekday` and `day` stand together. */
  readonly dayInWeek: string;
  /** In full where the first name alone would be too close and nobody told us Frau or Herr. */
  readonly addressBy: 'full name' | 'first name';
  readonly greeting: string;
  /** English begins with a capital after "Hello Jana,"; German goes on in lower case. */
  readonly capitalAfterGreeting: boolean;
  /** The first words on the phone; `time_of_day` is one of `timeOfDay`. */
  readonly phoneGreeting: string;
  readonly closing: string;
  readonly letterClosing: string;
  /** By the hour from which each holds, earliest first. */
  readonly timeOfDay: readonly (readonly [hour: number, words: string])[];
  /** The client's last contact with us, or ours with them, with its date. */
  readonly ours: Readonly<Record<Channel, Cases>>;
  readonly theirs: Readonly<Record<Channel, Cases>>;
  /** One clause: when we were in touch, and that we followed up, if we did. */
  readonly history: Readonly<Record<Channel, string>>;
  readonly matter: Readonly<Record<ThreadCategory, Matter>>;
}

/** After a thread was closed as `ghosted`: what protects next time, and a sentence for the next offer. */
export interface Protection {
  readonly advice: string;
  readonly sentence: string;
}

/** Everything that a language form says. */
export interface Language {
  readonly frame: Frame;
  readonly texts: Messages;
  readonly protection: Readonly<Record<ThreadCategory, Protection>>;
}
