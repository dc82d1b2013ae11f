import type { QuoteSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Quoted mails, in English. */
export const quotes: QuoteSignals = {
  headers: wordList('from sent to subject date'),
  introductions: [/^on\b.*\bwrote\b/i],
};
