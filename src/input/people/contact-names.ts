import { normalizeWord } from '../words/normalize-word.ts';
import { wordSet } from '../words/typed-words.ts';

const TITLES = wordSet(({ titles }) => titles);
const PARTICLES: ReadonlySet<string> = new Set(
  'von vom van de der den del di da du la le zu zur ten ter'.split(' '),
);
/** The maximum number of words in a name if nothing else shows where it ends. */
const LONGEST_NAME = 2;
const LONGEST_AFTER_TITLE = 3;

/** Whether a word is a title: "Frau", "Dr.", "Prof.Dr.", "Dipl.-Ing.". */
function isTitle(word: string): boolean {
  const parts = word.split(/[.-]+/).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => TITLES.has(normalizeWord(part)));
}

/** Whether the words begin with a title followed by a name: "Frau Krüger". */
export function startsWithTitle(words: readonly string[]): boolean {
  const untitled = words.findIndex((word) => !isTitle(word));
  return untitled > 0 && /^\p{Lu}/u.test(words[untitled] ?? '');
}

const isCapitalised = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

/** Whether a text is a title without a name: "Frau", "Herr Dr.". */
export function isBareTitle(text: string): boolean {
  return text.split(' ').every(isTitle);
}

/** The end (exclusive index) of each name in a run: "Jana", "van der Berg"; after a title the first word needs no capital. */
function nameEnds(words: readonly string[], from: number): readonly number[] {
  const ends: number[] = [];
  for (let index = from; index < words.length; ) {
    const name = words.findIndex((word, at) => at >= index && !PARTICLES.has(normalizeWord(word)));
    const isAfterTitle = index === from && from > 0;
    if (name < 0 || !(isCapitalised(words[name]) || isAfterTitle)) break;
    ends.push(name + 1);
    if (/[,;]$/.test(words[name] ?? '')) break;
    index = name + 1;
  }
  return ends;
}

/**
 * The number of words after `contact:` that are the name. A title includes the names that follow it; several names in a
 * row are all included if nothing else can be meant: up to a comma, to the end, or if the rest is known.
 * @param words what follows, up to the next key or quoted string
 * @param missingPositionals how many of client and topic the line does not have elsewhere
 */
export function nameLength(words: readonly string[], missingPositionals: number): number {
  const untitled = words.findIndex((word) => !isTitle(word));
  const titles = untitled < 0 ? words.length : untitled;
  const [first = Math.max(1, titles), ...more] = nameEnds(words, titles);
  const last = more.at(-1) ?? first;
  if (missingPositionals === 0 || /[,;]$/.test(words[last - 1] ?? '')) return last;
  const most = titles > 0 ? LONGEST_AFTER_TITLE : LONGEST_NAME;
  return missingPositionals === 1 && last === words.length && more.length < most ? last : first;
}
