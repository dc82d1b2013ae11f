import { isMidnight } from '../../../words/interface/formats.ts';
import type { Words } from '../../../words/interface/words.ts';

/** How the end of a stretch of time is told: by its last day where it ends with one, else by its moment. */
export function stretchEnd(until: number, { timeZone }: Words): 'later' | 'between' {
  return isMidnight(until, timeZone) ? 'later' : 'between';
}

/** The beginning, the last day and the end (UTC ms) of a stretch of time, in words. */
export function stretchWords(from: number, until: number, words: Words) {
  return { from: words.moment(from), last: words.dayOf(until - 1), until: words.moment(until) };
}
