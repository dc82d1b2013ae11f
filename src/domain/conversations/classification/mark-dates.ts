import type { DateSignals, Words } from './signals.ts';
import type { Word } from './tokens.ts';

/** A word before dates are marked. */
type Unmarked = Omit<Word, 'isDate'>;
type Neighbour = Unmarked | undefined;

function isFigure(word: Neighbour): boolean {
  return word?.kind === 'figure' && !word.text.includes(':');
}

const isIn = (words: ReadonlySet<string>, word: Neighbour) => word?.kind === 'word' && words.has(word.text);

const isSpan = (word: Neighbour, known: DateSignals) =>
  isIn(known.periods, word) || (isIn(known.namedDays, word) && !isIn(known.today, word));

/** The words next to a word. */
interface Surroundings {
  readonly before: Neighbour;
  readonly next: Neighbour;
  readonly afterNext: Neighbour;
}

/** A list of words, and whether one of them belongs to a date next to its neighbours. */
type Rule = readonly [Words, (text: string, around: Surroundings) => boolean];

/**
 * Rules for which words belong to a date, depending on their neighbours; the first list that contains a word decides.
 */
const rulesOf = (known: DateSignals): readonly Rule[] => [
  [known.namedDays, () => true],
  [known.morningOrTomorrow, (_, { before }) => !isIn(known.beforeMorning, before)],
  [
    known.ambiguousNames,
    (text, { before, next }) => isFigure(next) || (isFigure(before) && known.namesAfterNumbers.has(text)),
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
    (_, { next }) => isIn(known.dateFillers, next) || isIn(known.orders, next) || isSpan(next, known),
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

/** Whether a word is a period with a count or an article before it: “this week”, “two weeks”, “der Woche”. */
function isCounted(text: string, before: Neighbour, known: DateSignals): boolean {
  const counts = [known.orders, known.numbers, known.ordinals, known.dateFillers];
  return known.periods.has(text) && (isFigure(before) || counts.some((words) => isIn(words, before)));
}

/** Whether the next word makes a feast the beginning of a span: “Heiligabend bis …”, but not “Merry Christmas to you”. */
function beginsSpan(next: Neighbour, { ends, endsAfterBeginnings }: DateSignals): boolean {
  return isIn(ends, next) && !isIn(endsAfterBeginnings, next);
}

/** Whether a word is the second half of a feast: “new year”. */
function endsFeast(text: string, before: Neighbour, { feastEndings }: DateSignals): boolean {
  return before !== undefined && feastEndings.get(text) === before.text;
}

/** Whether a word is a week that is named or that follows a day: “KW 51”, “Friday week”. */
function isNamedWeek(before: Neighbour, text: string, known: DateSignals): boolean {
  return known.calendarWeeks.has(text) || (known.weeksAfterDays.has(text) && isIn(known.namedDays, before));
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
    const isFiller = word.kind === 'word' && known.dateFillers.has(word.text);
    return isFiller && marked[at - 1]?.isDate && marked[at + 1]?.isDate ? { ...word, isDate: true } : word;
  });
}
