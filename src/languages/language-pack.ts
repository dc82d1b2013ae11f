import type { LanguageSignals } from '../domain/conversations/classification/signals.ts';
import type { Messages } from './en/messages/index.ts';
import type { TypedWords } from './en/typed/index.ts';
import type { LanguageForm } from './templates/shape.ts';

/** How dates are written, if that does not follow from the language code. */
export interface Formats {
  /** The locale for people who chose the language and have another one in Slack: `en-GB`. */
  readonly locale: string;
  /** The format of a day (`YYYY-MM-DD`) in numbers, as people type it. */
  readonly dayInFigures: (day: string) => string;
}

/** Everything that Ghostwatch says and understands in one language. */
export interface LanguagePack {
  /** The beginning of its locales: `en`. */
  readonly code: string;
  /** Other words that people type for it, in addition to its code and its names, separated by spaces. */
  readonly typedNames: string;
  readonly formats: Formats;
  /** The bot's messages to colleagues. */
  readonly messages: Messages;
  /** What people type: commands, keys, dates, the words of a sentence. */
  readonly typed: TypedWords;
  /** The suggested messages to clients; the first form is the usual one. */
  readonly drafts: readonly [LanguageForm, ...LanguageForm[]];
  /** Phrases that no draft may contain, in lower case; a test checks every draft for them. */
  readonly forbidden: readonly string[];
  /** The words by which a client's message is classified: thanks, absence, promises, decisions. */
  readonly signals: LanguageSignals;
}
