import type { Person } from '../../../../domain/people/person.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { rangeEnd, rangeWords } from './time-range.ts';

/** The sentence that says whether somebody's nudges are paused, now or later, from when, and until when. */
export function pauseSentence({ pausedFrom, pausedUntil: until }: Person, t: Localizer): string {
  if (until === null || until <= t.now) return t.mrkdwn('settings.not_paused');
  if (pausedFrom === null || pausedFrom <= t.now) {
    return t.mrkdwn('settings.paused', { until: t.moment(until) });
  }
  return t.mrkdwn(`settings.paused_${rangeEnd(until, t)}`, rangeWords(pausedFrom, until, t));
}
