import type { Word } from './date-words.ts';
import type { Anchor, SaidDay } from './parsed-when.ts';
import {
  find,
  isWeek,
  numberIn,
  orderIn,
  type Phrase,
  type Rule,
  unitIn,
  weekdayIn,
} from './phrase-words.ts';
import { both, feast, monthAndDate, monthly, newYear, relativeDay } from './phrases-of-days.ts';
import { lastUnit, orderedShift, relativeDayBeyond, shift } from './phrases-of-lengths.ts';
import { numberedPeriod, runningPeriod, yearPart } from './phrases-of-periods.ts';
import {
  nthWeekday,
  weekday,
  weekdayBeyond,
  weekdayOfIsoWeek,
  weekdayOfWeek,
} from './phrases-of-weekdays.ts';
import type { LocalTime } from './wall-clock.ts';

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
