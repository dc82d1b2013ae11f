import type { Word } from './date-words.ts';
import { DAY, dayFrom, type LocalTime } from './wall-clock.ts';
import type { Anchor, Order, Period, PeriodUnit, SaidDay, Unit } from './when.ts';

type Of<Kind extends Word['kind']> = Extract<Word, { kind: Kind }>;

/** One letter for each kind of word, so that the pattern of a phrase is a short text. */
const LETTERS: Partial<Record<Word['kind'], string>> = {
  number: 'N',
  ordinal: 'O',
  year: 'Y',
  date: 'D',
  feast: 'F',
  weekday: 'W',
  month: 'M',
  unit: 'U',
  relative_day: 'R',
  order: 'X',
  edge: 'E',
  weekend: 'S',
  week_number: 'K',
  quarter: 'Q',
  ago: 'A',
  later: 'L',
  before: 'B',
  after: 'C',
  over: 'V',
  in: 'I',
  from: 'H',
};

/** A parsed date, and the weekday given with it. */
export interface Phrase {
  readonly said: SaidDay;
  readonly weekday?: number;
}

type Read = (words: readonly Word[], today: LocalTime) => SaidDay | Phrase | null;
type Rule = readonly [shape: RegExp, read: Read];

const find = <Kind extends Word['kind']>(words: readonly Word[], kind: Kind): Of<Kind> | undefined =>
  words.find((word): word is Of<Kind> => word.kind === kind);
const numberIn = (words: readonly Word[]): number => find(words, 'number')?.value ?? 1;
/** "acht Tage" after a day mean a week, and "vierzehn Tage" two. */
function weeksIn(words: readonly Word[]): number | null {
  const count = numberIn(words);
  if (isWeek(words)) return count;
  return find(words, 'unit')?.unit === 'day' ? ({ 8: 1, 14: 2 }[count] ?? null) : null;
}
const weekdayIn = (words: readonly Word[]): number => find(words, 'weekday')?.value ?? 0;
const orderIn = (words: readonly Word[]): Order | undefined => find(words, 'order')?.order;

/** The unit of "3 days", "a quarter"; "quarter" is a separate word because "Q4" is not a count. */
function unitIn(words: readonly Word[]): Unit {
  return find(words, 'unit')?.unit ?? 'quarter';
}

/** "9 Nov", "9. November 2026", "Nov 9th". */
const monthAndDate: Read = (words) => {
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

const monthly: Read = (words) => {
  const date = find(words, 'ordinal')?.value ?? 0;
  return date >= 1 && date <= 31 ? { kind: 'monthly', date } : null;
};

const feast: Read = (words) => {
  const on = find(words, 'feast')?.feast.on;
  const order = orderIn(words);
  const year = find(words, 'year')?.value;
  if (!on || order === 'after_next' || order === 'before_last') return null;
  return { ...on, ...(order && { order }), ...(year && { year }) };
};

/** Units with a current one: "this week", "next month". */
function periodUnit(words: readonly Word[]): PeriodUnit | null {
  if (find(words, 'weekend')) return 'weekend';
  if (find(words, 'quarter')) return 'quarter';
  const unit = find(words, 'unit')?.unit;
  return unit === 'week' || unit === 'month' || unit === 'year' ? unit : null;
}

/** "this week", "next quarter", "end of the month", "Mitte nächster Woche", "the weekend". */
const runningPeriod: Read = (words) => {
  const unit = periodUnit(words);
  const order = orderIn(words);
  const part = find(words, 'edge')?.edge;
  return unit && { kind: 'period', unit, order: order ?? 'this', ...(part && { part }) };
};

/** "week 47", "November", "Q4 2026", "third quarter", "mid December", "end of 2026". */
const numberedPeriod: Read = (words) => {
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

const yearPart: Read = (words) => {
  const part = find(words, 'edge')?.edge;
  const year = find(words, 'year')?.value;
  return part && year ? { kind: 'period', unit: 'year', year, part } : null;
};

const weekday: Read = (words) => {
  const order = orderIn(words);
  return { kind: 'weekday', weekday: weekdayIn(words), ...(order && { order }) };
};

const isWeek = (words: readonly Word[]): boolean => find(words, 'unit')?.unit === 'week';

/** "Friday next week", "nächste Woche Freitag". */
const weekdayOfWeek: Read = (words) => {
  const week = orderIn(words);
  return isWeek(words) && week ? { kind: 'weekday', weekday: weekdayIn(words), week } : null;
};

/** "Friday week", "Freitag in einer Woche", "a week on Friday", "Dienstag in acht Tagen"; "Montag vor einer Woche". */
const weekdayBeyond =
  (sign: -1 | 1): Read =>
  (words) => {
    const later = weeksIn(words);
    return later === null ? null : { kind: 'weekday', weekday: weekdayIn(words), later: sign * later };
  };

const weekdayOfIsoWeek: Read = (words, today) => {
  const period = numberedPeriod(words, today);
  return period && { ...(period as Period), weekday: weekdayIn(words) };
};

const relativeDay: Read = (words, today) => ({
  kind: 'day',
  day: today + (find(words, 'relative_day')?.value ?? 0) * DAY,
});

/** "anderthalb Stunden" are 90 minutes and "2.5 years" 30 months; units counted in whole days have no halves. */
const shift =
  (sign: -1 | 0 | 1): Read =>
  (words) => {
    const [unit, count] = [unitIn(words), numberIn(words)];
    if (Number.isInteger(count)) return { kind: 'shift', unit, count, sign };
    if (unit === 'hour') return { kind: 'shift', unit: 'minute', count: count * 60, sign };
    return unit === 'year' ? { kind: 'shift', unit: 'month', count: count * 12, sign } : null;
  };

const orderedShift: Read = (words) => {
  const order = orderIn(words);
  if (order !== 'next' && order !== 'last') return null;
  return { kind: 'shift', unit: unitIn(words), count: numberIn(words), sign: order === 'next' ? 1 : -1 };
};

/** "last week" is this day a week ago. */
const lastUnit: Read = (words) => {
  const order = orderIn(words);
  if (order !== 'last' && order !== 'before_last') return null;
  const unit = unitIn(words);
  return unit === 'day' || unit === 'hour' || unit === 'minute'
    ? null
    : { kind: 'shift', unit, count: order === 'last' ? 1 : 2, sign: -1 };
};

/** "today in a week", "a week from tomorrow", "heute in 14 Tagen", "heute vor einer Woche". */
const relativeDayBeyond =
  (sign: -1 | 1): Read =>
  (words, today) => ({
    kind: 'relative',
    anchor: relativeDay(words, today) as Anchor,
    unit: unitIn(words),
    count: numberIn(words),
    sign,
  });

/** "in the new year", "Anfang des neuen Jahres". */
const newYear: Read = (words) => {
  const on = find(words, 'feast')?.feast.on;
  if (on?.kind !== 'yearly' || on.month !== 1 || on.date !== 1) return null;
  const edge = find(words, 'edge')?.edge;
  return edge === 'middle' || edge === 'end' ? null : { kind: 'new_year' };
};

const nthWeekday: Read = (words) => {
  const order = orderIn(words);
  const nth = order === undefined ? (find(words, 'ordinal')?.value ?? 0) : order === 'last' ? -1 : 0;
  if (nth === 0 || nth > 5) return null;
  const year = find(words, 'year')?.value;
  const month = find(words, 'month')?.value ?? 0;
  return { kind: 'nth_weekday', nth, weekday: weekdayIn(words), month, ...(year && { year }) };
};

const both =
  (read: Read): Read =>
  (words, today) => {
    const said = read(
      words.filter(({ kind }) => kind !== 'weekday'),
      today,
    );
    return said && ('said' in said ? said : { said: said as SaidDay, weekday: weekdayIn(words) });
  };

const DATE = '(?:[NO]M[NY]?|M[NO]Y?)';

/** The patterns of days and periods that do not depend on others. */
const NAMED: readonly Rule[] = [
  [/^D$/, (words) => find(words, 'date')?.said ?? null],
  [new RegExp(`^${DATE}$`), monthAndDate],
  [/^(?:WD|DW)$/, both((words) => find(words, 'date')?.said ?? null)],
  [new RegExp(`^(?:W${DATE}|${DATE}W)$`), both(monthAndDate)],
  [/^O$/, monthly],
  [/^WO$/, both(monthly)],
  [/^R$/, relativeDay],
  [/^(?:RW|WR)$/, both(relativeDay)],
  [/^X?FY?$/, feast],
  [/^(?:IE?|EI?)F$/, newYear],
  [/^(?:WF|FW)$/, both(feast)],
  [/^X?W$/, weekday],
  [/^(?:WI?XU|I?XUW)$/, weekdayOfWeek],
  [/^(?:WU|WI?NU|NUW)$/, weekdayBeyond(1)],
  [/^(?:WBNU|WNUA|NUAW)$/, weekdayBeyond(-1)],
  [/^NUXW$/, (words, today) => (orderIn(words) === 'last' ? weekdayBeyond(-1)(words, today) : null)],
  [/^(?:WI?K[NO]Y?|K[NO]W)$/, weekdayOfIsoWeek],
  [/^[OX]WI?MY?$/, nthWeekday],
  [/^I?E?X?M$/, numberedPeriod],
  [/^I?E?MY$/, numberedPeriod],
  [/^I?E?(?:K[NO]|OK)Y?$/, numberedPeriod],
  [/^I?E?(?:QN|OQ)Y?$/, numberedPeriod],
  [/^E?Y$/, yearPart],
  [/^I?E?X?S$/, runningPeriod],
];

/** "week 51" is a numbered week; "week" alone would be a length of time. */
const WEEK_NUMBER: Rule = [
  /^I?E?U[NO]Y?$/,
  (words, today) => (isWeek(words) ? numberedPeriod(words, today) : null),
];

const LENGTHS: readonly Rule[] = [
  WEEK_NUMBER,
  [/^I?N[UQ]L?$/, (words, today) => shift(find(words, 'in') || find(words, 'later') ? 1 : 0)(words, today)],
  [/^(?:N[UQ]A|BN[UQ])$/, shift(-1)],
  [/^I?(?:XN|NX)[UQ]$/, orderedShift],
  [/^X[UQ]$/, lastUnit],
  [/^(?:I?EX?|I?X)[UQ]$/, runningPeriod],
  [/^(?:RI?NU|NUR)$/, relativeDayBeyond(1)],
  [/^(?:RBNU|RNUA)$/, relativeDayBeyond(-1)],
  [/^RU$/, (words, today) => (isWeek(words) ? relativeDayBeyond(1)(words, today) : null)],
];

const shapeOf = (words: readonly Word[]): string => words.map(({ kind }) => LETTERS[kind] ?? '?').join('');

function readBy(rules: readonly Rule[], words: readonly Word[], today: LocalTime): Phrase | null {
  const shape = shapeOf(words);
  for (const [pattern, read] of rules) {
    const said = pattern.test(shape) ? read(words, today) : null;
    if (said) return 'said' in said ? said : { said };
  }
  return null;
}

/** The day or period that another one is counted from; not a length of time, nor a day with its weekday. */
function readAnchor(words: readonly Word[], today: LocalTime): Anchor | null {
  const phrase = readBy([...NAMED, WEEK_NUMBER, [/^I?X[UQ]$/, runningPeriod]], words, today);
  return phrase && phrase.weekday === undefined && phrase.said.kind !== 'new_year'
    ? (phrase.said as Anchor)
    : null;
}

/** "a week after 28 December", "the day before Christmas", "the Monday after Easter", "3 days from Friday". */
function readCounted(words: readonly Word[], today: LocalTime): SaidDay | null {
  const pivot = words.findIndex(({ kind }) => kind === 'before' || kind === 'after' || kind === 'from');
  if (pivot < 1) return null;
  const [left, right] = [words.slice(0, pivot), words.slice(pivot + 1)];
  const anchor = readAnchor(right, today);
  const sign = words[pivot]?.kind === 'before' ? -1 : 1;
  if (!anchor) return null;
  if (/^W$/.test(shapeOf(left)) && words[pivot]?.kind !== 'from') {
    return { kind: 'weekday_beside', anchor, weekday: weekdayIn(left), sign };
  }
  if (!/^I?N?[UQ]$/.test(shapeOf(left))) return null;
  const unit = unitIn(left);
  const counted = find(left, 'number') !== undefined || unit === 'day';
  if (!counted || unit === 'hour' || unit === 'minute') return null;
  return { kind: 'relative', anchor, unit, count: numberIn(left), sign };
}

/** "after Friday": the day after; "after Christmas": when people are back. */
function readAfter(words: readonly Word[], today: LocalTime): SaidDay | null {
  const [first, ...rest] = words;
  const over = first?.kind === 'over' && /^X?[FS]$/.test(shapeOf(rest));
  if (first?.kind !== 'after' && !over) return null;
  const celebrated = rest.length === 1 ? find(rest, 'feast') : undefined;
  if (celebrated) return celebrated.feast.after;
  const anchor = readAnchor(rest, today);
  return anchor && { kind: 'relative', anchor, unit: 'day', count: 1, sign: 1 };
}

const isWholeShift = ({ said }: Phrase): boolean => said.kind === 'shift' && Number.isInteger(said.count);

/**
 * Parses the words of a date without its time of day and the words before it; all words must match one of the known
 * patterns.
 */
export function readPhrase(words: readonly Word[], today: LocalTime): Phrase | null {
  if (words.some((word) => word.kind === 'number' && !Number.isInteger(word.value))) {
    const length = readBy(LENGTHS, words, today);
    return length && isWholeShift(length) ? length : null;
  }
  const plain = readBy([...NAMED, ...LENGTHS], words, today);
  if (plain) return plain;
  const said = readAfter(words, today) ?? readCounted(words, today);
  return said && { said };
}
