import type { Word } from './date-words.ts';
import type { Period, PeriodUnit } from './parsed-when.ts';
import { find, numberIn, orderIn, type Read } from './phrase-words.ts';

/** Units with a current one: "this week", "next month". */
function periodUnit(words: readonly Word[]): PeriodUnit | null {
  if (find(words, 'weekend')) return 'weekend';
  if (find(words, 'quarter')) return 'quarter';
  const unit = find(words, 'unit')?.unit;
  return unit === 'week' || unit === 'month' || unit === 'year' ? unit : null;
}

/** "this week", "next quarter", "end of the month", "Mitte nächster Woche", "the weekend". */
export const runningPeriod: Read = (words) => {
  const unit = periodUnit(words);
  const order = orderIn(words);
  const part = find(words, 'edge')?.edge;
  return unit && { kind: 'period', unit, order: order ?? 'this', ...(part && { part }) };
};

/** "week 47", "November", "Q4 2026", "third quarter", "mid December", "end of 2026". */
export const numberedPeriod: Read = (words) => {
  const year = find(words, 'year')?.value;
  const part = find(words, 'edge')?.edge;
  const order = orderIn(words);
  const common = { kind: 'period', ...(part && { part }), ...(order && { order }) } as const;
  const month = find(words, 'month')?.value;
  const named: Omit<Period, 'kind'> | null = month
    ? { unit: 'month', number: month }
    : find(words, 'quarter')
      ? inRange('quarter', find(words, 'ordinal')?.value ?? numberIn(words), 4)
      : inRange('week', find(words, 'ordinal')?.value ?? numberIn(words), 53);
  return named && { ...common, ...named, ...(year && { year }) };
};

function inRange(unit: PeriodUnit, number: number, max: number): Omit<Period, 'kind'> | null {
  return number >= 1 && number <= max ? { unit, number } : null;
}

/** "end of 2026". */
export const yearPart: Read = (words) => {
  const part = find(words, 'edge')?.edge;
  const year = find(words, 'year')?.value;
  return part && year ? { kind: 'period', unit: 'year', year, part } : null;
};
