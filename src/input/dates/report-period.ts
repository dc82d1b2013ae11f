import type { ParseContext } from '../parse-context.ts';
import { type Token, textOf } from '../tokens/token.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { wordsByName } from '../words/typed-words.ts';
import { mondayOf } from './occurrences.ts';
import { readPast } from './read-date.ts';
import { addMonths, DAY, dayOf, type LocalTime, localTimeOf } from './wall-clock.ts';

/** Days (`YYYY-MM-DD`) in the reader's zone, both included. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

type Unit = (typeof UNITS)[number];

const WORDS = wordsByName(({ periods }) => periods);
const UNITS = ['week', 'month', 'quarter', 'year'] as const;

const MONTHS: Readonly<Record<Exclude<Unit, 'week'>, number>> = { month: 1, quarter: 3, year: 12 };

const isoDay = (day: LocalTime): string => new Date(day).toISOString().slice(0, 10);

/** The first day of the unit that contains a day. */
function beginningOf(unit: Unit, day: LocalTime): LocalTime {
  if (unit === 'week') return mondayOf(day);
  const date = new Date(day);
  const month = Math.floor(date.getUTCMonth() / MONTHS[unit]) * MONTHS[unit];
  return Date.UTC(date.getUTCFullYear(), month, 1);
}

function daysOf(unit: Unit, order: 'this' | 'last', today: LocalTime): Days {
  const begun = beginningOf(unit, today);
  if (order === 'this') return { from: isoDay(begun), until: isoDay(today) };
  const from = unit === 'week' ? begun - 7 * DAY : addMonths(begun, -MONTHS[unit]);
  return { from: isoDay(from), until: isoDay(begun - DAY) };
}

/** The period word of an unquoted token; a quoted one is a name. */
function wordAt(tokens: readonly Token[], index: number) {
  const token = tokens[index];
  return token?.kind === 'word' && !token.channelId ? WORDS.get(normalizeWord(token.text)) : undefined;
}

/**
 * Reads a period at the beginning or the end of a line: `this month`, `letztes Quartal`, `since 1 March`. A current
 * period ends today.
 * @returns the period, and the tokens without it; null if none is named
 * @throws ParseError of `readPast` for a `since` that is not a day in the past
 */
export function takePeriod(
  tokens: readonly Token[],
  reader: ParseContext,
): { readonly days: Days; readonly rest: readonly Token[] } | null {
  const today = dayOf(localTimeOf(reader.now, reader.timeZone));
  for (const at of [0, tokens.length - 2]) {
    const order = wordAt(tokens, at);
    const unit = UNITS.find((one) => one === wordAt(tokens, at + 1));
    if (unit === undefined || (order !== 'this' && order !== 'last')) continue;
    return { days: daysOf(unit, order, today), rest: tokens.toSpliced(at, 2) };
  }
  const since = tokens.findIndex((_, index) => wordAt(tokens, index) === 'since');
  const day = textOf(tokens.slice(since + 1));
  if (since < 0 || day === '') return null;
  const from = isoDay(dayOf(localTimeOf(readPast(day, reader), reader.timeZone)));
  return { days: { from, until: isoDay(today) }, rest: tokens.slice(0, since) };
}
