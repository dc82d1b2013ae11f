import type { Person } from '../../../domain/person.ts';
import type { Words } from '../../../words/interface/words.ts';
import { stretchEnd, stretchWords } from './stretch.ts';

/** Whether somebody's nudges pause now or will, from when, and until when. */
export function pauseSentence({ pausedFrom, pausedUntil: until }: Person, words: Words): string {
  if (until === null || until <= words.now) return words.say('settings.not_paused');
  if (pausedFrom === null || pausedFrom <= words.now) {
    return words.say('settings.paused', { until: words.moment(until) });
  }
  return words.say(`settings.paused_${stretchEnd(until, words)}`, stretchWords(pausedFrom, until, words));
}
