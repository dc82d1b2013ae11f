import type { ThreadCategory } from '../../domain/threads/thread.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { findLegalForm } from './legal-forms.ts';
import { said } from './said.ts';
import { isWork, typeInCompound, typeOf } from './work-words.ts';

/** A stretch of a sentence between commas, dashes and facts, and what it is about. */
export interface Part {
  /** `company`: a name with its legal form; `mixed`: a name and what follows it; `name`: words that may be one */
  readonly kind: 'company' | 'mixed' | 'name' | 'topic';
  readonly words: readonly string[];
  /** what may be the client; empty where nothing may */
  readonly name: readonly string[];
  readonly topic: readonly string[];
  readonly category?: ThreadCategory;
  /** whether the name can begin and end nowhere else */
  readonly isSure: boolean;
}

/** What is left of words when the type is taken out. */
interface Typed {
  readonly words: readonly string[];
  readonly category?: ThreadCategory;
  readonly isSure: boolean;
}

const BEFORE_NAMES = said('beforeNames');
const BEFORE_EITHER = said('beforeEither');
const BEFORE_TOPICS = said('beforeTopics');
const ARTICLES = said('articles');
/** Words inside names that are not written with a capital. */
const PARTICLES = said('particles');

const isTyped = (set: ReadonlySet<string>, word: string | undefined): boolean =>
  word !== undefined && /^\p{Ll}/u.test(word) && set.has(normalizeWord(word));

const isPreposition = (word: string | undefined): boolean =>
  [BEFORE_NAMES, BEFORE_EITHER, BEFORE_TOPICS].some((set) => isTyped(set, word));

const isLowerCase = (word: string | undefined): boolean => word !== undefined && /^\p{Ll}/u.test(word);

/** How many names the words may be: "Müller & Söhne" is one. */
function countNames(name: readonly string[]): number {
  return name.length - 2 * name.filter((word, index) => index > 0 && /^[&+]$/.test(word)).length;
}

/** Without the prepositions and articles in front of a topic or a name, and without prepositions at its end. */
export function withoutEdges(said: readonly string[]): readonly string[] {
  let from = 0;
  while (from < said.length - 1 && (isPreposition(said[from]) || isTyped(ARTICLES, said[from]))) from++;
  let to = said.length;
  while (to > from && isPreposition(said[to - 1])) to--;
  return said.slice(from, to);
}

/** Takes the first type out of some words; "invoice automation" keeps it, because it may belong together. */
export function takeType(said: readonly string[]): Typed {
  const index = said.findIndex((word) => typeOf(word) !== null);
  const type = typeOf(said[index] ?? '');
  if (!type) {
    const category = said.map(typeInCompound).find((one) => one !== undefined);
    return { words: withoutEdges(said), isSure: true, ...(category && { category }) };
  }
  const next = said[index + 1];
  const belongs = type.isFirstHalf && next !== undefined && !isPreposition(next) && !isWork(next);
  const left = belongs
    ? said
    : [...withoutEdges(said.slice(0, index)), ...withoutEdges(said.slice(index + 1))];
  const isSure = !belongs && !(type.isAlsoText && said.length > 1);
  return { words: withoutEdges(left), category: type.category, isSure };
}

const withCategory = ({ category }: Typed): { readonly category?: ThreadCategory } =>
  category ? { category } : {};

/** "Angebot an Müller Bau GmbH": the name runs back to the word that cannot belong to it. */
function readCompany(said: readonly string[], form: { from: number; to: number }): Part {
  const endsName = (word: string | undefined) =>
    word !== undefined && (isPreposition(word) || isWork(word) || typeOf(word) !== null);
  let from = form.from - 1;
  while (from > 0 && !endsName(said[from - 1])) from--;
  const before = said.slice(0, from);
  const after = said.slice(form.to);
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
    words: said,
    name: said.slice(from, form.to),
    topic: typed.words,
    ...withCategory(typed),
    isSure: isSureStart && isOnOneSide && typed.isSure && form.to - from <= LONGEST_COMPANY,
  };
}

const LONGEST_COMPANY = 8;
const LONGEST_NAME = 5;

/** Where the topic begins: at a type, at a piece of work with its adjectives, or at a preposition; -1 for nowhere. */
function topicStart(said: readonly string[]): number {
  const found = said.findIndex((word) => typeOf(word) !== null || isWork(word) || isPreposition(word));
  let start = found;
  while (start > 1 && isLowerCase(said[start - 1]) && !isTyped(PARTICLES, said[start - 1])) start--;
  return isLowerCase(said[0]) ? found : start;
}

/** Where the preposition stands that leads to a client; -1 for none, or where work follows it. */
function leadToName(said: readonly string[]): number {
  const marked = said.findIndex((word) => isTyped(BEFORE_NAMES, word));
  if (marked >= 0) return marked;
  return said.findIndex(
    (word, index) => isTyped(BEFORE_EITHER, word) && !startsWithWork(said.slice(index + 1)),
  );
}

function startsWithWork(said: readonly string[]): boolean {
  return isWork(said.find((word) => !isLowerCase(word) || isWork(word)) ?? '');
}

/** A client that stands behind what it is about: "Angebot an Acme", "offer Acme website". */
function nameInside(said: readonly string[]): Pick<Part, 'name' | 'topic' | 'isSure'> {
  const lead = leadToName(said);
  const from =
    lead >= 0
      ? lead + 1
      : said.findIndex((word) => typeOf(word) === null && !isWork(word) && !isLowerCase(word));
  if (from < 0) return { name: [], topic: said, isSure: false };
  const rest = said.slice(from);
  const ends = (word: string) => isPreposition(word) || isWork(word) || typeOf(word) !== null;
  const end = rest.findIndex((word, index) => index > 0 && ends(word));
  const name = end < 0 ? rest : rest.slice(0, end);
  const topic = [...said.slice(0, lead >= 0 ? lead : from), ...(end < 0 ? [] : rest.slice(end))];
  const isMarked = lead >= 0 && isTyped(BEFORE_NAMES, said[lead]);
  const isAfterPaper = from === 1 && typeOf(said[0] ?? '')?.isAlsoText === false;
  return { name, topic, isSure: (isMarked || isAfterPaper) && countNames(name) === 1 };
}

/** A row of words without any sign of a topic: all of it a name, unless it goes on in lower case or has no end. */
function readName(said: readonly string[]): Part {
  const goesOn = said.findIndex((word, index) => index > 0 && isLowerCase(word) && !isTyped(PARTICLES, word));
  const end = !isLowerCase(said[0]) && goesOn > 0 ? goesOn : said.length > LONGEST_NAME ? 1 : said.length;
  const name = said.slice(0, end);
  const isSure = countNames(said) === 1;
  return { kind: 'name', words: said, name, topic: said.slice(end), isSure };
}

/** What a stretch of a sentence says; the words are those between two separators, without any fact. */
export function readPart(said: readonly string[]): Part {
  const form = findLegalForm(said);
  if (form) return readCompany(said, form);
  const start = topicStart(said);
  if (start < 0) return readName(said);
  if (start === 0) {
    const inside = nameInside(said);
    const typed = takeType(inside.topic);
    return { ...inside, kind: 'topic', words: said, topic: typed.words, ...withCategory(typed) };
  }
  const name = said.slice(0, start);
  const typed = takeType(said.slice(start));
  const isSure = countNames(name) === 1 && typed.isSure && !isTyped(BEFORE_EITHER, said[start]);
  return { kind: 'mixed', words: said, name, topic: typed.words, ...withCategory(typed), isSure };
}
