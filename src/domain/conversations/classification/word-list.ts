/** The words of some lines as a set. */
export function wordList(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

interface Spoken {
  readonly text: string;
}

/** Whether one of the words is in a list. */
export function hasAny(words: readonly Spoken[], known: ReadonlySet<string>): boolean {
  return words.some(({ text }) => known.has(text));
}

/** Whether every word is in one of the lists. */
export function allIn(words: readonly Spoken[], ...known: readonly ReadonlySet<string>[]): boolean {
  return words.every(({ text }) => known.some((one) => one.has(text)));
}
