/** Combinations of words, by their first word. */
export type Heads = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Combinations of words, all of them in one clause, in any order. `#` is any date; in `on_leave`, the second word
 * directly follows the first.
 * @param lines combinations separated by commas
 */
export function heads(...lines: readonly string[]): Heads {
  const byFirst = new Map<string, string[][]>();
  for (const head of lines.flatMap((line) => line.split(', '))) {
    const words = head.split(' ');
    const [first = ''] = (words[0] ?? '').split('_');
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

const NONE: ReadonlySet<string> = new Set();

/** The words of all combinations. */
export function wordsOfHeads(...all: readonly Heads[]): ReadonlySet<string> {
  return new Set(all.flatMap((one) => [...one.values()].flat(2).flatMap((word) => word.split('_'))));
}

interface Spoken {
  readonly text: string;
  readonly isDate: boolean;
}

/**
 * The words of all combinations that are among `words` as a whole; each combination is tried once, however often its
 * first word occurs.
 */
export function wordsOfSaidHeads(words: readonly Spoken[], known: Heads): ReadonlySet<string> {
  const said = new Set(words.map(({ text }) => text));
  const candidates = [...said].flatMap((text) => known.get(text) ?? []);
  if (candidates.length === 0) return NONE;
  const pairs = new Set(words.map(({ text }, at) => `${words[at - 1]?.text}_${text}`));
  const hasDate = words.some(({ isDate }) => isDate);
  const isSaid = (word: string) => (word.includes('_') ? pairs.has(word) : said.has(word));
  const found = candidates.filter((head) => head.every((word) => (word === '#' ? hasDate : isSaid(word))));
  return new Set(found.flat().flatMap((word) => word.split('_')));
}

/** Whether all words of one of the combinations are among `words`. */
export function hasHead(words: readonly Spoken[], known: Heads): boolean {
  return wordsOfSaidHeads(words, known).size > 0;
}
