/** Combinations of words by their first word, as `wordCombinations` builds them. */
export type WordCombinations = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * The combinations in some lines, separated by commas. The words of a combination occur in one clause, in any order; `#` is
 * any date; in `on_leave`, the second word directly follows the first.
 */
export function wordCombinations(...lines: readonly string[]): WordCombinations {
  const byFirst = new Map<string, string[][]>();
  for (const combination of lines.flatMap((line) => line.split(', '))) {
    const words = combination.split(' ');
    const [first = ''] = (words[0] ?? '').split('_');
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The words of all combinations, each once. */
export function wordsOfCombinations(...all: readonly WordCombinations[]): ReadonlySet<string> {
  return new Set(all.flatMap((one) => [...one.values()].flat(2).flatMap((word) => word.split('_'))));
}

interface Spoken {
  readonly text: string;
  readonly isDate: boolean;
}

/** Whether one of `words` begins a combination; a quick check, because most words begin none. */
const beginsOne = (words: readonly Spoken[], known: WordCombinations): boolean =>
  words.some(({ text }) => known.has(text));

/** The combinations that begin with one of `words`, and a function that tells whether all words of one are among them. */
function candidatesIn(words: readonly Spoken[], known: WordCombinations) {
  const said = new Set(words.map(({ text }) => text));
  const candidates = [...said].flatMap((text) => known.get(text) ?? []);
  const pairs = new Set(words.map(({ text }, at) => `${words[at - 1]?.text}_${text}`));
  const hasDate = words.some(({ isDate }) => isDate);
  const hasWord = (word: string) => (word.includes('_') ? pairs.has(word) : said.has(word));
  const isSaid = (combination: readonly string[]) =>
    combination.every((word) => (word === '#' ? hasDate : hasWord(word)));
  return { candidates, isSaid };
}

/** The words of all combinations that are among `words` as a whole. */
export function wordsOfSaidCombinations(
  words: readonly Spoken[],
  known: WordCombinations,
): ReadonlySet<string> {
  if (!beginsOne(words, known)) return NO_WORDS;
  const { candidates, isSaid } = candidatesIn(words, known);
  const found = candidates.filter(isSaid);
  return found.length === 0 ? NO_WORDS : new Set(found.flat().flatMap((word) => word.split('_')));
}

/**
 * Whether all words of one of the combinations are among `words`; each combination is tried once, however often its
 * first word occurs.
 */
export function hasCombination(words: readonly Spoken[], known: WordCombinations): boolean {
  if (!beginsOne(words, known)) return false;
  const { candidates, isSaid } = candidatesIn(words, known);
  return candidates.some(isSaid);
}
