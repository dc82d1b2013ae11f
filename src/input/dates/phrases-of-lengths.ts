import type { Anchor } from './parsed-when.ts';
import { find, numberIn, orderIn, type Read, unitIn } from './phrase-words.ts';
import { relativeDay } from './phrases-of-days.ts';

/** "anderthalb Stunden" are 90 minutes and "2.5 years" 30 months; units counted in whole days have no halves. */
export const shift =
  (sign: -1 | 0 | 1): Read =>
  (words) => {
    const [unit, count] = [unitIn(words), numberIn(words)];
    if (Number.isInteger(count)) return { kind: 'shift', unit, count, sign };
    if (unit === 'hour') return { kind: 'shift', unit: 'minute', count: count * 60, sign };
    return unit === 'year' ? { kind: 'shift', unit: 'month', count: count * 12, sign } : null;
  };

/** "the next 3 days", "die letzten zwei Wochen". */
export const orderedShift: Read = (words) => {
  const order = orderIn(words);
  if (order !== 'next' && order !== 'last') return null;
  return { kind: 'shift', unit: unitIn(words), count: numberIn(words), sign: order === 'next' ? 1 : -1 };
};

/** "last week" is this day a week ago. */
export const lastUnit: Read = (words) => {
  const order = orderIn(words);
  if (order !== 'last' && order !== 'before_last') return null;
  const unit = unitIn(words);
  return unit === 'day' || unit === 'hour' || unit === 'minute'
    ? null
    : { kind: 'shift', unit, count: order === 'last' ? 1 : 2, sign: -1 };
};

/**
 * "today in a week", "a week from tomorrow", "heute in 14 Tagen", "heute vor einer Woche". Hours and minutes count from
 * now: "heute in 3 Stunden", but not "tomorrow 3 hours".
 */
export const relativeDayBeyond =
  (sign: -1 | 1): Read =>
  (words, today) => {
    const [unit, count] = [unitIn(words), numberIn(words)];
    if (unit !== 'hour' && unit !== 'minute')
      return { kind: 'relative', anchor: relativeDay(words, today) as Anchor, unit, count, sign };
    return find(words, 'relative_day')?.value === 0 ? { kind: 'shift', unit, count, sign } : null;
  };
