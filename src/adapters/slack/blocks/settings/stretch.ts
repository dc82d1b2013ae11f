import { isMidnight } from '../../../../languages/formats.ts';
import type { Localizer } from '../../../../languages/localizer.ts';

/** How the end of a stretch of time is told: by its last day where it ends with one, else by its moment. */
export function stretchEnd(until: number, { timeZone }: Localizer): 'later' | 'between' {
  return isMidnight(until, timeZone) ? 'later' : 'between';
}

/** The beginning, the last day and the end (UTC ms) of a stretch of time, in words. */
export function stretchWords(from: number, until: number, t: Localizer) {
  return { from: t.moment(from), last: t.dayOf(until - 1), until: t.moment(until) };
}
