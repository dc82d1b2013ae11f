import type { LanguageSignals } from '../domain/conversations/classification/signals.ts';

/** All that Ghostwatch says and understands in one language. */
export interface LanguagePack {
  /** The words by which a client's message is told apart: thanks, absence, promises, decisions. */
  readonly signals: LanguageSignals;
}
