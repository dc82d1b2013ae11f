import { addMonths, DAY, type Wall, weekdayOf } from './wall-clock.ts';
import type { SaidDay, Unit } from './when.ts';

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:min|mins|minutes?|minuten?)$/, 'minute'],
  [/^(?:h|hrs?|hours?|std|stunden?)$/, 'hour'],
  [/^(?:d|days?|tage?n?|tg)$/, 'day'],
  [/^(?:w|wks?|weeks?|wochen?)$/, 'week'],
  [/^(?:months?|monate?n?)$/, 'month'],
  [/^(?:y|yrs?|years?|jahre?n?|j)$/, 'year'],
];

const NUMBERS: readonly RegExp[] = [
  /^(?:an?|one|ein|eine[mnr]?)$/,
  /^(?:two|zwei)$/,
  /^(?:three|drei)$/,
  /^(?:four|vier)$/,
  /^(?:five|fünf|fuenf)$/,
  /^(?:six|sechs)$/,
  /^(?:seven|sieben)$/,
  /^(?:eight|acht)$/,
  /^(?:nine|neun)$/,
  /^(?:ten|zehn)$/,
  /^(?:eleven|elf)$/,
  /^(?:twelve|zwölf|zwoelf)$/,
];

const COUNTED =
  /^(?:(in|vor) )?(\d{1,4}(?= ?\p{L})|\p{L}+(?= )) ?(\p{L}+)\.?(?: (ago|her|later|from now))?$/u;
const LAST = /^(?:last|past|previous|letzten?|vergangenen?|vorige[nr]?) (\p{L}+)$/u;
const NEXT = /^(?:(?:the )?next|nächste[nrs]?) (week|woche|month|monat|year|jahr)$/;

const unitOf = (word: string): Unit | undefined => UNITS.find(([pattern]) => pattern.test(word))?.[1];

/** A number in figures or words, up to twelve; 0 for any other word. */
export function countOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : NUMBERS.findIndex((pattern) => pattern.test(word)) + 1;
}

/** "3 days", "in two weeks", "vor einer Woche", "3d", "last month". */
export function readShift(text: string): SaidDay | null {
  const lastUnit = unitOf(LAST.exec(text)?.[1] ?? '');
  if (lastUnit) return { kind: 'shift', unit: lastUnit, count: 1, sign: -1 };
  const [, before, number = '', unitWord = '', after] = COUNTED.exec(text) ?? [];
  const unit = unitOf(unitWord);
  const count = countOf(number);
  if (!unit || (count === 0 && !/^0+$/.test(number))) return null;
  if (before && after) return null;
  if (before === 'vor' || after === 'ago' || after === 'her') return { kind: 'shift', unit, count, sign: -1 };
  return { kind: 'shift', unit, count, sign: before || after ? 1 : 0 };
}

/** "next week" is its Monday, "next month" and "next year" their first day. */
export function readNextPeriod(text: string, today: Wall): SaidDay | null {
  const unit = NEXT.exec(text)?.[1];
  if (!unit) return null;
  if (/^w/.test(unit)) return { kind: 'day', day: today + (8 - weekdayOf(today)) * DAY };
  const date = new Date(today);
  const toFirst = addMonths(
    today - (date.getUTCDate() - 1) * DAY,
    /^m/.test(unit) ? 1 : 12 - date.getUTCMonth(),
  );
  return { kind: 'day', day: toFirst };
}
