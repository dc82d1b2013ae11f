import type { QuoteSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Quoted mails, in German. */
export const quotes: QuoteSignals = {
  headers: wordList('von gesendet an betreff datum'),
  introductions: [/^am\b.*\bschrieb\b/i],
};
