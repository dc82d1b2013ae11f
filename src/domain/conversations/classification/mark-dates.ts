import type { DateSignals, Words } from './signals.ts';
import type { Word } from './tokens.ts';

type Unmarked = Omit<Word, 'isDate'>;
type Neighbour = Unmarked | undefined;

function isFigure(word: Neighbour): boolean {
  return word?.kind === 'figure' && !word.text.includes(':');
}

const isIn = (words: ReadonlySet<string>, word: Neighbour) => word?.kind === 'word' && words.has(word.text);

const isSpan = (word: Neighbour, known: DateSignals) =>
  isIn(known.periods, word) || (isIn(known.namedDays, word) && !isIn(known.today, word));

interface Surroundings {
  readonly before: Neighbour;
  readonly next: Neighbour;
  readonly afterNext: Neighbour;
}

type Rule = readonly [Words, (text: string, around: Surroundings) => boolean];

/**
 * Rules for which words belong to a date, depending on their neighbours; the first list that contains a word decides.
 */
const rulesOf = (known: DateSignals): readonly Rule[] => [
  [known.namedDays, () => true],
  [known.morningOrTomorrow, (_, { before }) => !isIn(known.beforeMorning, before)],
  [
    known.ambiguousNames,
    (text, { before, next }) => isFigure(next) || (isFigure(before) && known.namesBehindFigures.has(text)),
  ],
  [
    known.feasts,
    (text, { before, next }) =>
      isIn(known.beforeFeasts, before) ||
      beginsSpan(next, known) ||
      endsFeast(text, before, known) ||
      isCounted(text, before, known),
  ],
  [
    known.parts,
    (_, { next }) => isIn(known.dateJoints, next) || isIn(known.orders, next) || isSpan(next, known),
  ],
  [known.periods, (text, { before }) => isCounted(text, before, known) || isNamedWeek(before, text, known)],
  [
    known.orders,
    (_, { next, afterNext }) =>
      isSpan(next, known) || (isIn(known.and, next) && isIn(known.orders, afterNext)),
  ],
  [known.articles, (_, { before, next }) => isIn(known.beforeArticles, before) && isIn(known.periods, next)],
  [known.numbers, (_, { next }) => isIn(known.periods, next)],
  [
    known.inTime,
    (_, { next, afterNext }) =>
      (isIn(known.numbers, next) || isFigure(next)) && isIn(known.periods, afterNext),
  ],
];

/** Whether a word belongs to a date, by itself and by its neighbours. */
function isDateWord(word: Unmarked, around: Surroundings, rules: readonly Rule[], hours: Words): boolean {
  if (word.kind === 'figure') return isFigure(word) && !isIn(hours, around.next);
  const rule = word.kind === 'word' && rules.find(([words]) => words.has(word.text));
  return rule ? rule[1](word.text, around) : false;
}

/** “this week”, “two weeks”, “der Woche”. */
function isCounted(text: string, before: Neighbour, known: DateSignals): boolean {
  const counts = [known.orders, known.numbers, known.ordinals, known.dateJoints];
  return known.periods.has(text) && (isFigure(before) || counts.some((words) => isIn(words, before)));
}

/** “Heiligabend bis …”; “Merry Christmas to you” is a wish. */
function beginsSpan(next: Neighbour, { ends, endsBehindBeginnings }: DateSignals): boolean {
  return isIn(ends, next) && !isIn(endsBehindBeginnings, next);
}

/** “new year”. */
function endsFeast(text: string, before: Neighbour, { feastEndings }: DateSignals): boolean {
  return before !== undefined && feastEndings.get(text) === before.text;
}

/** “Friday week”, “KW 51”. */
function isNamedWeek(before: Neighbour, text: string, known: DateSignals): boolean {
  return known.calendarWeeks.has(text) || (known.weeksBehindDays.has(text) && isIn(known.namedDays, before));
}

/** Marks the words that belong to dates, including those between two of them. */
export function markDates(words: readonly Unmarked[], known: DateSignals): readonly Word[] {
  const rules = rulesOf(known);
  const marked = words.map((word, at) => ({
    ...word,
    isDate: isDateWord(
      word,
      { before: words[at - 1], next: words[at + 1], afterNext: words[at + 2] },
      rules,
      known.hourUnits,
    ),
  }));
  return marked.map((word, at) => {
    const isJoint = word.kind === 'word' && known.dateJoints.has(word.text);
    return isJoint && marked[at - 1]?.isDate && marked[at + 1]?.isDate ? { ...word, isDate: true } : word;
  });
}
