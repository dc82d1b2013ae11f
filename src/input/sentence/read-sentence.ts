import type { ThreadCategory } from '../../domain/threads/thread.ts';
import type { Token } from '../tokens/token.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { type Part, readPart, takeType, withoutEdges } from './parts.ts';
import { type Gap, type Segment, segmentsOf } from './segments.ts';
import { sentenceWords } from './sentence-words.ts';
import { hasUnreadFact } from './unread-fact.ts';

/** The client, the topic and the category of a sentence. */
export interface ClientAndTopic {
  readonly client: string;
  readonly topic: string;
  readonly category?: ThreadCategory;
  /** Whether the client has no other possible beginning or end. */
  readonly isSure: boolean;
}

/** The clients, if a sentence names several. */
export interface SeveralClients {
  readonly several: readonly string[];
}

const LONGEST_LISTED = 3;

/** The beginnings of sentences about a client: "We have sent", "ich habe", "waiting for", "ich warte auf". */
const TOLD =
  /^(?:(?:i|we|ich|wir)(?:['’](?:ve|m|re))?(?: (?:have|has|am|are|habe|haben|just|already|still|gerade|noch))*(?: (?:sent|gave|emailed|mailed|called|schickte|schickten))?(?: (?:waiting (?:for|on)|warten? auf))?|(?:(?:still|noch) )?(?:waiting (?:for|on)|warten? auf)) (?=\S)/i;
/** Those beginnings after which the client is the next word. */
const NAMED_NEXT = /^(?:i|we) (?:sent|gave) $/i;
/** The words before the name in "client Acme GmbH", "neuer Kunde Müller". */
const ANNOUNCED = /^(?:(?:new|neue[rn]?|the|den) )?(?:client|customer|company|kunden?|kundin|firma)$/i;

/** Words without an introduction; `isTold`: the introduction was that of a whole sentence. */
interface Announced {
  readonly words: readonly string[];
  readonly isTold: boolean;
}

/** Removes the introduction in front of the client. */
function withoutAnnouncement(words: readonly string[]): Announced {
  const told = TOLD.exec(words.join(' '))?.[0];
  if (told) return { words: words.slice(told.trim().split(' ').length), isTold: !NAMED_NEXT.test(told) };
  const length = [1, 2].find((count) => ANNOUNCED.test(words.slice(0, count).join(' ')));
  const isAnnounced = length && words.length > length && /^\p{Ll}/u.test(words[0] ?? '');
  return { words: isAnnounced ? words.slice(length) : words, isTold: false };
}

/** The names of the companies in a part: two in "Acme GmbH und Globex AG". */
function companiesIn({ kind, name, words }: Part): readonly string[] {
  if (kind !== 'company') return [];
  const rest = words.slice(words.indexOf(name.at(-1) ?? '') + 1);
  const second = /^(?:und|and|&|\+)$/i.test(rest[0] ?? '') ? readPart(rest.slice(1)) : null;
  return [name.join(' '), ...(second ? companiesIn(second) : [])];
}

/** A word after “and” that belongs to the same name: "Müller und Söhne". */
const ONE_NAME =
  /^(?:partners?|söhne|sohn|töchter|sons?|co\.?|company|kollegen|associates|brothers|gebrüder)$/i;

/** The names in an item of a list: two in "Initech and Hooli" at its end. */
function namesInItem(words: readonly string[], isLast: boolean): readonly string[] {
  const and = words.findIndex((word) => /^(?:and|und|&|\+)$/i.test(word));
  const isPair = isLast && and > 0 && and < words.length - 1 && !ONE_NAME.test(words[and + 1] ?? '');
  return isPair ? [words.slice(0, and).join(' '), words.slice(and + 1).join(' ')] : [words.join(' ')];
}

/** The clients of a sentence if it lists several; else empty, or the only company. */
function clientsOf(parts: readonly Part[], segments: readonly Segment[]): readonly string[] {
  const companies = parts.flatMap(companiesIn);
  if (companies.length > 1) return companies;
  const inList = (part: Part, index: number) =>
    (part.kind === 'name' || part.kind === 'company') &&
    part.words.length <= LONGEST_LISTED &&
    (index === 0 || /^[,;]/.test(segments[index]?.separator ?? ''));
  if (parts.length < 2 || !parts.every(inList)) return [];
  const names = parts.flatMap(({ words }, index) => namesInItem(words, index === parts.length - 1));
  return names.length > 2 ? names : [];
}

/** Words for what is sent, which are not a client: "Nachricht an Huber". */
const MESSAGES = sentenceWords('messages');
const THOUSANDS = /^\d[\d.,]*(?:k|tsd|mio|mrd)\.?$/i;

/** The person speaking, who is not a client: "Wir warten seit gestern auf …". */
const SPEAKER = /^(?:ich|wir|i|we)$/i;

/** Whether a part has a word that can be a name: not a number, what was sent, or the person speaking. */
const hasName = ({ name }: Part): boolean =>
  name.some((word) => !THOUSANDS.test(word) && !MESSAGES.has(normalizeWord(word)) && !SPEAKER.test(word));

/** The part with the client: a company, else a name, else a name inside a topic. */
function clientPart(parts: readonly Part[]): Part | undefined {
  const named = parts.filter(hasName);
  return (
    parts.find(({ kind }) => kind === 'company') ??
    named.find(({ kind }) => kind === 'mixed' || kind === 'name') ??
    named[0] ??
    parts.find(({ name }) => name.length > 0)
  );
}

/** Whether a part is certainly a topic: by its words, or by the separator before it. */
const isTopic = (part: Part, { isStrong, separator }: Segment): boolean =>
  part.kind === 'topic' || (isStrong && separator !== '') || /^\p{Ll}/u.test(part.words[0] ?? '');

/** The topic in a part next to the client; a second category belongs to the topic. */
function besideClient(part: Part, category: ThreadCategory | undefined) {
  const typed = takeType(part.words);
  const isSecond = typed.category !== undefined && category !== undefined && typed.category !== category;
  return isSecond ? { ...typed, category, words: withoutEdges(part.words) } : typed;
}

/** The topic of all parts, joined as they were typed, and the first category among them. */
function topicOf(
  parts: readonly Part[],
  segments: readonly Segment[],
  main: Part,
): Omit<ClientAndTopic, 'client'> {
  let { category } = main;
  const pieces: string[] = [];
  let isSure = true;
  for (const [index, part] of parts.entries()) {
    const spoken = part === main ? { words: main.topic, isSure: true } : besideClient(part, category);
    isSure &&= spoken.isSure;
    if ('category' in spoken) category ??= spoken.category;
    const separator = pieces.length === 0 ? '' : (segments[index]?.separator ?? ' ');
    if (spoken.words.length > 0) pieces.push(separator + spoken.words.join(' '));
  }
  return { topic: pieces.join(''), isSure, ...(category && { category }) };
}

/**
 * Reads the words of a sentence, in any order: the client, the topic and the category.
 * @param tokens words only
 * @param gaps the details that were taken out, by the index of the token after them
 * @returns null if no word can be a client
 */
export function readSentence(
  tokens: readonly Token[],
  gaps: ReadonlyMap<number, Gap>,
): ClientAndTopic | SeveralClients | null {
  const segments = segmentsOf(tokens, gaps);
  const announced = segments.map(({ words }) => withoutAnnouncement(words));
  const parts = announced.map(({ words }) => readPart(words));
  const several = clientsOf(parts, segments);
  if (several.length > 1) return { several };
  const main = clientPart(parts);
  if (!main) return null;
  const others = parts.flatMap((part, index) => {
    const segment = segments[index];
    return part === main || !segment ? [] : [{ part, segment }];
  });
  const { isSure, ...about } = topicOf(parts, segments, main);
  const allTopics = others.every(({ part, segment }) =>
    isTopic(part, segmentBeside(segment, segments, main, parts)),
  );
  const isBounded = main.kind === 'name' && main.topic.length === 0 && others.length > 0;
  // In a whole sentence, only the end of a company's name is certain.
  const mayBeOther = main.kind !== 'company' && announced.some(({ isTold }) => isTold);
  return {
    client: withoutEdges(main.name).join(' '),
    ...about,
    isSure:
      isSure &&
      allTopics &&
      (main.isSure || isBounded) &&
      !mayBeOther &&
      hasName(main) &&
      !hasUnreadFact(about.topic),
  };
}

/** A part's segment; for one before the client that of the client, whose separator lies between the two. */
function segmentBeside(
  segment: Segment,
  segments: readonly Segment[],
  main: Part,
  parts: readonly Part[],
): Segment {
  const isFirst = parts.indexOf(main) > segments.indexOf(segment);
  return isFirst ? (segments[parts.indexOf(main)] ?? segment) : segment;
}
