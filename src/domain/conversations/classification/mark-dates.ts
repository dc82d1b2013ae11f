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
import type { Word } from './tokens.ts';

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

interface Surroundings {
  readonly before: Neighbour;
  readonly next: Neighbour;
  readonly afterNext: Neighbour;
}

/** Which words belong to a date, depending on those around them; the first list that a word is in decides. */
const RULES: readonly (readonly [ReadonlySet<string>, (text: string, around: Surroundings) => boolean])[] = [
  [NAMED_DAYS, () => true],
  [new Set(['morgen']), (_, { before }) => !isIn(GOOD_MORNING, before)],
  [AMBIGUOUS_NAMES, (text, { before, next }) => isFigure(next) || (isFigure(before) && text === 'may')],
  [
    FEASTS,
    (text, { before }) =>
      isIn(BEFORE_FEASTS, before) || (text === 'year' && before?.text === 'new') || isCounted(text, before),
  ],
  [PARTS, (_, { next }) => isIn(DATE_JOINTS, next) || isIn(ORDERS, next) || isSpan(next)],
  [PERIODS, (text, { before }) => isCounted(text, before) || isNamedWeek(before, text)],
  [ORDERS, (_, { next, afterNext }) => isSpan(next) || (isIn(AND, next) && isIn(ORDERS, afterNext))],
  [new Set(['the']), (_, { before, next }) => before?.text === 'of' && isIn(PERIODS, next)],
  [NUMBERS, (_, { next }) => isIn(PERIODS, next)],
  [
    new Set(['in']),
    (_, { next, afterNext }) => (isIn(NUMBERS, next) || isFigure(next)) && isIn(PERIODS, afterNext),
  ],
];

/** Whether a word belongs to a date by itself and the words around it. */
function isDateWord(word: Unmarked, around: Surroundings): boolean {
  if (word.kind === 'figure') return isFigure(word) && !isIn(HOUR_UNITS, around.next);
  const rule = word.kind === 'word' && RULES.find(([words]) => words.has(word.text));
  return rule ? rule[1](word.text, around) : false;
}

/** “this week”, “two weeks”, “der Woche”. */
function isCounted(text: string, before: Neighbour): boolean {
  return PERIODS.has(text) && countsOn(before);
}

function countsOn(before: Neighbour): boolean {
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
    isDate: isDateWord(word, { before: words[at - 1], next: words[at + 1], afterNext: words[at + 2] }),
  }));
  return marked.map((word, at) => {
    const isJoint = word.kind === 'word' && DATE_JOINTS.has(word.text);
    return isJoint && marked[at - 1]?.isDate && marked[at + 1]?.isDate ? { ...word, isDate: true } : word;
  });
}
