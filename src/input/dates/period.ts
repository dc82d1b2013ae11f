import { normalizeWord } from '../normalize-word.ts';
import type { ParseContext } from '../parse-context.ts';
import { type Token, textOf } from '../token.ts';
import { readPast } from './moment.ts';
import { mondayOf } from './occurrences.ts';
import { addMonths, DAY, dayOf, type Wall, wallOf } from './wall-clock.ts';

/** Days (`YYYY-MM-DD`) in the reader's zone, both included. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

type Unit = 'week' | 'month' | 'quarter' | 'year';

const UNITS: Readonly<Record<string, Unit>> = {
  week: 'week',
  woche: 'week',
  month: 'month',
  monat: 'month',
  quarter: 'quarter',
  quartal: 'quarter',
  year: 'year',
  jahr: 'year',
};

/** How many units back: 0 this one, 1 the last one. */
const ORDERS: Readonly<Record<string, 0 | 1>> = {
  this: 0,
  diese: 0,
  diesen: 0,
  dieser: 0,
  dieses: 0,
  last: 1,
  letzte: 1,
  letzten: 1,
  letzter: 1,
  letztes: 1,
  vorige: 1,
  vorigen: 1,
  voriges: 1,
};

const MONTHS: Readonly<Record<Exclude<Unit, 'week'>, number>> = { month: 1, quarter: 3, year: 12 };

const isoDay = (day: Wall): string => new Date(day).toISOString().slice(0, 10);

/** The first day of the unit in which a day lies. */
function beginningOf(unit: Unit, day: Wall): Wall {
  if (unit === 'week') return mondayOf(day);
  const date = new Date(day);
  const month = Math.floor(date.getUTCMonth() / MONTHS[unit]) * MONTHS[unit];
  return Date.UTC(date.getUTCFullYear(), month, 1);
}

function daysOf(unit: Unit, back: 0 | 1, today: Wall): Days {
  const begun = beginningOf(unit, today);
  if (back === 0) return { from: isoDay(begun), until: isoDay(today) };
  const from = unit === 'week' ? begun - 7 * DAY : addMonths(begun, -MONTHS[unit]);
  return { from: isoDay(from), until: isoDay(begun - DAY) };
}

const SINCE: ReadonlySet<string> = new Set(['since', 'seit']);

const wordAt = (tokens: readonly Token[], index: number): string => {
  const token = tokens[index];
  return token?.kind === 'word' && token.channelId === undefined ? normalizeWord(token.text) : '';
};

/**
 * Takes a period from the beginning or the end of a line: `this month`, `letztes Quartal`, `since 1 March`. What has
 * begun ends today.
 * @returns the period, and the tokens without it; null where none is named
 * @throws ParseError of `readPast` for a `since` that is no day of the past
 */
export function takePeriod(
  tokens: readonly Token[],
  reader: ParseContext,
): { readonly days: Days; readonly rest: readonly Token[] } | null {
  const today = dayOf(wallOf(reader.now, reader.timeZone));
  for (const at of [0, tokens.length - 2]) {
    const back = ORDERS[wordAt(tokens, at)];
    const unit = UNITS[wordAt(tokens, at + 1)];
    if (back === undefined || unit === undefined) continue;
    return { days: daysOf(unit, back, today), rest: tokens.toSpliced(at, 2) };
  }
  const since = tokens.findIndex((_, index) => SINCE.has(wordAt(tokens, index)));
  const day = textOf(tokens.slice(since + 1));
  if (since < 0 || day === '') return null;
  const from = isoDay(dayOf(wallOf(readPast(day, reader), reader.timeZone)));
  return { days: { from, until: isoDay(today) }, rest: tokens.slice(0, since) };
}
