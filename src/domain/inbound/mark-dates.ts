import type { Word } from './message-text.ts';
import {
  AMBIGUOUS_NAMES,
  BEFORE_FEASTS,
  DATE_JOINTS,
  FEASTS,
  HOUR_UNITS,
  NAMED_DAYS,
  NUMBERS,
  ORDERS,
  PARTS,
  PERIODS,
} from './signals/dates.ts';

type Unmarked = Omit<Word, 'isDate'>;
type Neighbour = Unmarked | undefined;

const AND: ReadonlySet<string> = new Set(['and', 'und']);
const GOOD_MORNING: ReadonlySet<string> = new Set(['guten', 'schönen', 'good']);

function isFigure(word: Neighbour): boolean {
  return word?.kind === 'figure' && !word.text.includes(':');
}

const isIn = (words: ReadonlySet<string>, word: Neighbour) => word?.kind === 'word' && words.has(word.text);

const isSpan = (word: Neighbour) =>
  isIn(PERIODS, word) || (isIn(NAMED_DAYS, word) && word?.text !== 'today' && word?.text !== 'heute');

/** Whether a word belongs to a date by itself and the words around it. */
function isDateWord(before: Neighbour, word: Unmarked, next: Neighbour, afterNext: Neighbour): boolean {
  if (word.kind === 'figure') return isFigure(word) && !isIn(HOUR_UNITS, next);
  if (word.kind !== 'word') return false;
  const { text } = word;
  if (NAMED_DAYS.has(text)) return true;
  if (text === 'morgen') return !isIn(GOOD_MORNING, before);
  if (AMBIGUOUS_NAMES.has(text)) return isFigure(next) || (isFigure(before) && text === 'may');
  if (FEASTS.has(text)) return isIn(BEFORE_FEASTS, before) || (text === 'year' && before?.text === 'new');
  if (PARTS.has(text)) return isIn(DATE_JOINTS, next) || isIn(ORDERS, next) || isSpan(next);
  if (PERIODS.has(text)) return isCounted(before) || isNamedWeek(before, text);
  if (ORDERS.has(text)) return isSpan(next) || (isIn(AND, next) && isIn(ORDERS, afterNext));
  if (text === 'the') return before?.text === 'of' && isIn(PERIODS, next);
  if (NUMBERS.has(text)) return isIn(PERIODS, next);
  if (text === 'in') return (isIn(NUMBERS, next) || isFigure(next)) && isIn(PERIODS, afterNext);
  return false;
}

/** “this week”, “two weeks”, “der Woche”. */
function isCounted(before: Neighbour): boolean {
  return isIn(ORDERS, before) || isIn(NUMBERS, before) || isIn(DATE_JOINTS, before) || isFigure(before);
}

/** “Friday week”, “KW 51”. */
function isNamedWeek(before: Neighbour, text: string): boolean {
  return text === 'kw' || (text === 'week' && isIn(NAMED_DAYS, before));
}

/** The words with a note which of them belong to dates; what stands between two of them belongs to them, too. */
export function markDates(words: readonly Unmarked[]): readonly Word[] {
  const marked = words.map((word, at) => ({
    ...word,
    isDate: isDateWord(words[at - 1], word, words[at + 1], words[at + 2]),
  }));
  return marked.map((word, at) => {
    const isJoint = word.kind === 'word' && DATE_JOINTS.has(word.text);
    return isJoint && marked[at - 1]?.isDate && marked[at + 1]?.isDate ? { ...word, isDate: true } : word;
  });
}
