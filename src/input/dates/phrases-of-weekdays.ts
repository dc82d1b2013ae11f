import type { Period } from './parsed-when.ts';
import { find, isWeek, orderIn, type Read, weekdayIn, weeksIn } from './phrase-words.ts';
import { numberedPeriod } from './phrases-of-periods.ts';

/** "Friday", "next Friday". */
export const weekday: Read = (words) => {
  const order = orderIn(words);
  return { kind: 'weekday', weekday: weekdayIn(words), ...(order && { order }) };
};

/** "Friday next week", "nächste Woche Freitag". */
export const weekdayOfWeek: Read = (words) => {
  const week = orderIn(words);
  return isWeek(words) && week ? { kind: 'weekday', weekday: weekdayIn(words), week } : null;
};

/** "Friday week", "Freitag in einer Woche", "a week on Friday", "Dienstag in acht Tagen"; "Montag vor einer Woche". */
export const weekdayBeyond =
  (sign: -1 | 1): Read =>
  (words) => {
    const later = weeksIn(words);
    return later === null ? null : { kind: 'weekday', weekday: weekdayIn(words), later: sign * later };
  };

/** "Friday in week 48", "KW 48 Freitag". */
export const weekdayOfIsoWeek: Read = (words, today) => {
  const period = numberedPeriod(words, today);
  return period && { ...(period as Period), weekday: weekdayIn(words) };
};

/** "the first Monday in December". */
export const nthWeekday: Read = (words) => {
  const order = orderIn(words);
  const nth = order === undefined ? (find(words, 'ordinal')?.value ?? 0) : order === 'last' ? -1 : 0;
  if (nth === 0 || nth > 5) return null;
  const year = find(words, 'year')?.value;
  const month = find(words, 'month')?.value ?? 0;
  return { kind: 'nth_weekday', nth, weekday: weekdayIn(words), month, ...(year && { year }) };
};
