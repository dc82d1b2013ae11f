import type { QuoteSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Quoted mails, in German. */
export const quotes: QuoteSignals = {
  headers: wordList('von gesendet an betreff datum'),
  senders: wordList('von'),
  introductions: [/^am\D+\d.*\bschrieb\b[^:]*:$/i],
  programs: [
    /^von meinem (?:iphone|ipad|handy|smartphone|android-gerät|samsung galaxy) gesendet\.?$/i,
    /^gesendet von (?:meinem (?:iphone|ipad|handy|smartphone)|outlook für (?:ios|android|mac))\.?$/i,
    /^gesendet mit der (?:gmx|web\.de) mail app\.?$/i,
  ],
};
