import type { QuoteSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Quoted mails, in English. */
export const quotes: QuoteSignals = {
  headers: wordList('from sent to subject date'),
  senders: wordList('from'),
  introductions: [/^on\D+\d.*\bwrote:$/i],
  programs: [
    /^sent from my (?:iphone|ipad|android|android phone|blackberry|samsung galaxy|mobile|mobile phone|mobile device|phone)\.?$/i,
    /^(?:get|sent from) outlook for (?:ios|android|mac)\.?$/i,
  ],
};
