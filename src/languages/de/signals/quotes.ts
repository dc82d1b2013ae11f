import type { QuoteSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Quoted mails, in German. */
export const quotes: QuoteSignals = {
  headers: wordList('von gesendet an betreff datum'),
  senders: wordList('von'),
  introductions: [/^am\D+\d.*\bschrieb\b[^:]*:$/i, /\bschrieb am \D{1,20}\d.{4,60}:$/i],
  programs: [
    /^von meinem (?:iphone|ipad|handy|smartphone|android-gerät|samsung galaxy) gesendet\.?$/i,
    /^gesendet von (?:meinem (?:iphone|ipad|handy|smartphone)|outlook für (?:ios|android|mac))\.?$/i,
    /^(?:gesendet|versendet) (?:mit|von|aus|über) (?:der |dem )?(?:gmx|web\.de|telekom|t-online|proton|yahoo|samsung|blue) ?(?:mail|e-mail)(?:[ -]app)?\.?$/i,
    /^(?:gesendet|versendet) (?:mit|von|aus) (?:k-9 mail|thunderbird|fairemail|spark|mail für windows(?: 1[01])?)\.?$/i,
    /^diese nachricht wurde von meinem .{3,40} gesendet\.?$/i,
  ],
};
