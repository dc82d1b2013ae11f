import type { QuoteSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Quoted mails, in English. */
export const quotes: QuoteSignals = {
  headers: wordList('from sent to subject date'),
  senders: wordList('from'),
  // Gmail's line without words is also here: `2026-11-10 9:00 GMT+01:00 Sales <sales@acme.com>:`.
  introductions: [/^on\D+\d.*\bwrote:$/i, /^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}\b[^@]*@[^@]*:$/],
  programs: [
    /^sent from my (?:iphone|ipad|android|android phone|blackberry|samsung galaxy|mobile|mobile phone|mobile device|phone)\.?$/i,
    /^sent (?:with|from|via|using) (?:proton|yahoo|aol|samsung|blue) ?(?:mail|email)(?: secure email| app)?(?: (?:for|on) (?:iphone|ipad|ios|android))?\.?$/i,
    /^sent (?:with|from|via|using) (?:k-9 mail|thunderbird|fairemail|spark|mail for windows(?: 1[01])?)\.?$/i,
    /^(?:get|sent from) outlook for (?:ios|android|mac)\.?$/i,
  ],
};
