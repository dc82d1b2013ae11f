import type { LanguageSignals } from '../domain/conversations/classification/signals.ts';
import type { Messages } from './en/messages/index.ts';
import type { TypedWords } from './en/typed/index.ts';
import type { LanguageForm } from './templates/shape.ts';

/** How dates are written where the language says more than its name does. */
export interface Formats {
  /** For people who chose the language and whose Slack has another one: `en-GB`. */
  readonly locale: string;
  /** A day (`YYYY-MM-DD`) in figures, as people type it. */
  readonly dayInFigures: (day: string) => string;
}

/** All that Ghostwatch says and understands in one language. */
export interface LanguagePack {
  /** As locales begin with: `en`. */
  readonly code: string;
  /** Other words that people type for it than its code and its names, with blanks between them. */
  readonly typedNames: string;
  readonly formats: Formats;
  /** What the bot says to colleagues. */
  readonly messages: Messages;
  /** What people type: commands, keys, dates, the words of a sentence. */
  readonly typed: TypedWords;
  /** What it suggests to say to clients; the first form is the usual one. */
  readonly drafts: readonly [LanguageForm, ...LanguageForm[]];
  /** Phrases that no draft may have, in small letters; a test holds every draft against them. */
  readonly forbidden: readonly string[];
  /** The words by which a client's message is told apart: thanks, absence, promises, decisions. */
  readonly signals: LanguageSignals;
}
