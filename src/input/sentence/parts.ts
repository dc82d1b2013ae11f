import type { ThreadCategory } from '../../domain/threads/thread.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { findLegalForm } from './legal-forms.ts';
import { sentenceWords } from './sentence-words.ts';
import { isWork, typeInCompound, typeOf } from './work-words.ts';

/** The words of a sentence between two separators, and their meaning. */
export interface Part {
  /** `company`: with a name and its legal form; `mixed`: a name and a topic; `name`: words that may be a name. */
  readonly kind: 'company' | 'mixed' | 'name' | 'topic';
  readonly words: readonly string[];
  /** The words that may be the client; empty if there are none. */
  readonly name: readonly string[];
  readonly topic: readonly string[];
  readonly category?: ThreadCategory;
  /** Whether the name has no other possible beginning or end. */
  readonly isSure: boolean;
}

/** Words without a category, and that category. */
interface Typed {
  readonly words: readonly string[];
  readonly category?: ThreadCategory;
  readonly isSure: boolean;
}

const BEFORE_NAMES = sentenceWords('beforeNames');
const BEFORE_EITHER = sentenceWords('beforeEither');
const BEFORE_TOPICS = sentenceWords('beforeTopics');
const ARTICLES = sentenceWords('articles');
/** Words inside names that are written in lower case. */
const PARTICLES = sentenceWords('particles');

/** Whether a word is in lower case and in a list. */
const isTyped = (set: ReadonlySet<string>, word: string | undefined): boolean =>
  word !== undefined && /^\p{Ll}/u.test(word) && set.has(normalizeWord(word));

const isPreposition = (word: string | undefined): boolean =>
  [BEFORE_NAMES, BEFORE_EITHER, BEFORE_TOPICS].some((set) => isTyped(set, word));

const isLowerCase = (word: string | undefined): boolean => word !== undefined && /^\p{Ll}/u.test(word);

/** The number of names that some words may be: "Müller & Söhne" is one. */
function countNames(name: readonly string[]): number {
  return name.length - 2 * name.filter((word, index) => index > 0 && /^[&+]$/.test(word)).length;
}

/** Words without prepositions and articles in front, and without prepositions at the end. */
export function withoutEdges(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && (isPreposition(words[from]) || isTyped(ARTICLES, words[from]))) from++;
  let to = words.length;
  while (to > from && isPreposition(words[to - 1])) to--;
  return words.slice(from, to);
}

/** Takes the first category out of some words; it stays in "invoice automation", which may belong together. */
export function takeType(words: readonly string[]): Typed {
  const index = words.findIndex((word) => typeOf(word) !== null);
  const type = typeOf(words[index] ?? '');
  if (!type) {
    const category = words.map(typeInCompound).find((one) => one !== undefined);
    return { words: withoutEdges(words), isSure: true, ...(category && { category }) };
  }
  const next = words[index + 1];
  const belongs = type.isFirstHalf && next !== undefined && !isPreposition(next) && !isWork(next);
  const left = belongs
    ? words
    : [...withoutEdges(words.slice(0, index)), ...withoutEdges(words.slice(index + 1))];
  const isSure = !belongs && !(type.isAlsoText && words.length > 1);
  return { words: withoutEdges(left), category: type.category, isSure };
}

const withCategory = ({ category }: Typed): { readonly category?: ThreadCategory } =>
  category ? { category } : {};

/** Reads words with a legal form: "Angebot an Müller Bau GmbH". The name begins after the last word that cannot belong to it. */
function readCompany(words: readonly string[], form: { from: number; to: number }): Part {
  const endsName = (word: string | undefined) =>
    word !== undefined && (isPreposition(word) || isWork(word) || typeOf(word) !== null);
  let from = form.from - 1;
  while (from > 0 && !endsName(words[from - 1])) from--;
  const before = words.slice(0, from);
  const after = words.slice(form.to);
  const last = before.at(-1);
  const type = typeOf(last ?? '');
  const isSureStart =
    from === 0 ||
    isTyped(BEFORE_NAMES, last) ||
    (before.length === 1 && type !== null && !type.isAlsoText) ||
    (isTyped(BEFORE_EITHER, last) && before.length === 2);
  const typed = takeType([...withoutEdges(before), ...after]);
  const isOnOneSide = withoutEdges(before).length === 0 || after.length === 0 || isSureStart;
  return {
    kind: 'company',
    words,
    name: words.slice(from, form.to),
    topic: typed.words,
    ...withCategory(typed),
    isSure: isSureStart && isOnOneSide && typed.isSure && form.to - from <= LONGEST_COMPANY,
  };
}

const LONGEST_COMPANY = 8;
const LONGEST_NAME = 5;

/** The index at which the topic begins: a category, a piece of work with its adjectives, or a preposition; -1 for none. */
function topicStart(words: readonly string[]): number {
  const found = words.findIndex((word) => typeOf(word) !== null || isWork(word) || isPreposition(word));
  let start = found;
  while (start > 1 && isLowerCase(words[start - 1]) && !isTyped(PARTICLES, words[start - 1])) start--;
  return isLowerCase(words[0]) ? found : start;
}

/** The index of the preposition before the client; -1 if there is none, or a piece of work follows it. */
function leadToName(words: readonly string[]): number {
  const marked = words.findIndex((word) => isTyped(BEFORE_NAMES, word));
  if (marked >= 0) return marked;
  return words.findIndex(
    (word, index) => isTyped(BEFORE_EITHER, word) && !startsWithWork(words.slice(index + 1)),
  );
}

function startsWithWork(words: readonly string[]): boolean {
  return isWork(words.find((word) => !isLowerCase(word) || isWork(word)) ?? '');
}

/** The client in words that begin with the topic: "Angebot an Acme", "offer Acme website". */
function nameInside(words: readonly string[]): Pick<Part, 'name' | 'topic' | 'isSure'> {
  const lead = leadToName(words);
  const from =
    lead >= 0
      ? lead + 1
      : words.findIndex((word) => typeOf(word) === null && !isWork(word) && !isLowerCase(word));
  if (from < 0) return { name: [], topic: words, isSure: false };
  const rest = words.slice(from);
  const ends = (word: string) => isPreposition(word) || isWork(word) || typeOf(word) !== null;
  const end = rest.findIndex((word, index) => index > 0 && ends(word));
  const name = end < 0 ? rest : rest.slice(0, end);
  const topic = [...words.slice(0, lead >= 0 ? lead : from), ...(end < 0 ? [] : rest.slice(end))];
  const isMarked = lead >= 0 && isTyped(BEFORE_NAMES, words[lead]);
  const isAfterPaper = from === 1 && typeOf(words[0] ?? '')?.isAlsoText === false;
  return { name, topic, isSure: (isMarked || isAfterPaper) && countNames(name) === 1 };
}

/** Reads words without a sign of a topic: all are the name, unless they continue in lower case or are too many. */
function readName(words: readonly string[]): Part {
  const lowerCase = words.findIndex(
    (word, index) => index > 0 && isLowerCase(word) && !isTyped(PARTICLES, word),
  );
  let end = words.length > LONGEST_NAME ? 1 : words.length;
  if (!isLowerCase(words[0]) && lowerCase > 0) end = lowerCase;
  const name = words.slice(0, end);
  const isSure = countNames(words) === 1;
  return { kind: 'name', words, name, topic: words.slice(end), isSure };
}

/** The meaning of the words between two separators, without facts. */
export function readPart(words: readonly string[]): Part {
  const form = findLegalForm(words);
  if (form) return readCompany(words, form);
  const start = topicStart(words);
  if (start < 0) return readName(words);
  if (start === 0) {
    const inside = nameInside(words);
    const typed = takeType(inside.topic);
    return { ...inside, kind: 'topic', words, topic: typed.words, ...withCategory(typed) };
  }
  const name = words.slice(0, start);
  const typed = takeType(words.slice(start));
  const isSure = countNames(name) === 1 && typed.isSure && !isTyped(BEFORE_EITHER, words[start]);
  return { kind: 'mixed', words, name, topic: typed.words, ...withCategory(typed), isSure };
}
