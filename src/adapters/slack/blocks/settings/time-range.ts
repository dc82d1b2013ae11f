import { isMidnight } from '../../../../languages/formats.ts';
import type { Localizer } from '../../../../languages/localizer.ts';

/**
 * Which sentence describes the end of a period: `later` names its last day, if it ends at midnight; `between` names the
 * moment.
 */
export function rangeEnd(until: number, { timeZone }: Localizer): 'later' | 'between' {
  return isMidnight(until, timeZone) ? 'later' : 'between';
}

/** The beginning, the last day and the end of a period, in words. `from` and `until` are UTC ms. */
export function rangeWords(from: number, until: number, t: Localizer) {
  return { from: t.moment(from), last: t.dayOf(until - 1), until: t.moment(until) };
}
