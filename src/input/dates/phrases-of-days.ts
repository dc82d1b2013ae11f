import type { Anchor, SaidDay } from './parsed-when.ts';
import { find, orderIn, type Read, weekdayIn } from './phrase-words.ts';
import { DAY, dayFrom } from './wall-clock.ts';

/** "9 Nov", "9. November 2026", "Nov 9th". */
export const monthAndDate: Read = (words) => {
  const month = find(words, 'month')?.value ?? 0;
  const [first, second] = words.filter(({ kind }) => kind === 'number' || kind === 'ordinal') as {
    value: number;
  }[];
  const date = first?.value ?? 0;
  // "9 Nov 26" has a two-digit year.
  const short = second && second.value >= 20 && second.value < 100 ? second.value + 2000 : undefined;
  if (second && short === undefined) return null;
  return dateOf(month, date, find(words, 'year')?.value ?? short);
};

function dateOf(month: number, date: number, year: number | undefined): Anchor | null {
  if (date < 1 || date > 31) return null;
  const day = year === undefined ? null : dayFrom(year, month, date);
  if (day !== null) return { kind: 'day', day };
  return { kind: 'yearly', month, date, ...(year === undefined ? {} : { year }) };
}

/** "the 15th". */
export const monthly: Read = (words) => {
  const date = find(words, 'ordinal')?.value ?? 0;
  return date >= 1 && date <= 31 ? { kind: 'monthly', date } : null;
};

/** "Christmas", "next Easter", "Silvester 2026". */
export const feast: Read = (words) => {
  const on = find(words, 'feast')?.feast.on;
  const order = orderIn(words);
  const year = find(words, 'year')?.value;
  if (!on || order === 'after_next' || order === 'before_last') return null;
  return { ...on, ...(order && { order }), ...(year && { year }) };
};

/** "in the new year", "Anfang des neuen Jahres". */
export const newYear: Read = (words) => {
  const on = find(words, 'feast')?.feast.on;
  if (on?.kind !== 'yearly' || on.month !== 1 || on.date !== 1) return null;
  const edge = find(words, 'edge')?.edge;
  return edge === 'middle' || edge === 'end' ? null : { kind: 'new_year' };
};

/** "today", "tomorrow", "vorgestern". */
export const relativeDay: Read = (words, today) => ({
  kind: 'day',
  day: today + (find(words, 'relative_day')?.value ?? 0) * DAY,
});

/** A date with its weekday, which is checked later. */
export const both =
  (read: Read): Read =>
  (words, today) => {
    const said = read(
      words.filter(({ kind }) => kind !== 'weekday'),
      today,
    );
    return said && ('said' in said ? said : { said: said as SaidDay, weekday: weekdayIn(words) });
  };
