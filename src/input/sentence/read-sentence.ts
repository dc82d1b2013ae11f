import type { ThreadCategory } from '../../domain/threads/thread.ts';
import type { Token } from '../tokens/token.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { type Part, readPart, takeType, withoutEdges } from './parts.ts';
import { said } from './said.ts';
import { type Gap, type Segment, segmentsOf } from './segments.ts';
import { hasUnreadFact } from './unread-fact.ts';

/** What the words of a sentence say when the facts are taken out. */
export interface MessageKey {
  readonly client: string;
  readonly topic: string;
  readonly category?: ThreadCategory;
  /** whether the client can begin and end nowhere else */
  readonly isSure: boolean;
}

/** The names of several clients in one sentence. */
export interface SeveralClients {
  readonly several: readonly string[];
}

const LONGEST_LISTED = 3;

/** The beginnings of sentences about a client: "We have sent", "ich habe", "waiting for", "ich warte auf". */
const TOLD =
  /^(?:(?:i|we|ich|wir)(?:['’](?:ve|m|re))?(?: (?:have|has|am|are|habe|haben|just|already|still|gerade|noch))*(?: (?:sent|gave|emailed|mailed|called|schickte|schickten))?(?: (?:waiting (?:for|on)|warten? auf))?|(?:(?:still|noch) )?(?:waiting (?:for|on)|warten? auf)) (?=\S)/i;
/** Beginnings with which the client is named right away. */
const NAMED_NEXT = /^(?:i|we) (?:sent|gave) $/i;
/** "client Acme GmbH", "neuer Kunde Müller": the words before the name. */
const ANNOUNCED = /^(?:(?:new|neue[rn]?|the|den) )?(?:client|customer|company|kunden?|kundin|firma)$/i;

/** The words of a part without what leads to the name; `isTold`: they are the rest of a whole sentence. */
interface Announced {
  readonly words: readonly string[];
  readonly isTold: boolean;
}

function withoutAnnouncement(words: readonly string[]): Announced {
  const told = TOLD.exec(words.join(' '))?.[0];
  if (told) return { words: words.slice(told.trim().split(' ').length), isTold: !NAMED_NEXT.test(told) };
  const length = [1, 2].find((count) => ANNOUNCED.test(words.slice(0, count).join(' ')));
  const isAnnounced = length && words.length > length && /^\p{Ll}/u.test(words[0] ?? '');
  return { words: isAnnounced ? words.slice(length) : words, isTold: false };
}

/** Two companies of one part: "Acme GmbH und Globex AG". */
function companiesIn({ kind, name, words }: Part): readonly string[] {
  if (kind !== 'company') return [];
  const rest = words.slice(words.indexOf(name.at(-1) ?? '') + 1);
  const second = /^(?:und|and|&|\+)$/i.test(rest[0] ?? '') ? readPart(rest.slice(1)) : null;
  return [name.join(' '), ...(second ? companiesIn(second) : [])];
}

const ONE_NAME =
  /^(?:partners?|söhne|sohn|töchter|sons?|co\.?|company|kollegen|associates|brothers|gebrüder)$/i;

/** "Initech and Hooli" at the end of a list are two. */
function listed(words: readonly string[], isLast: boolean): readonly string[] {
  const and = words.findIndex((word) => /^(?:and|und|&|\+)$/i.test(word));
  const isPair = isLast && and > 0 && and < words.length - 1 && !ONE_NAME.test(words[and + 1] ?? '');
  return isPair ? [words.slice(0, and).join(' '), words.slice(and + 1).join(' ')] : [words.join(' ')];
}

function clientsOf(parts: readonly Part[], segments: readonly Segment[]): readonly string[] {
  const companies = parts.flatMap(companiesIn);
  if (companies.length > 1) return companies;
  const inList = (part: Part, index: number) =>
    (part.kind === 'name' || part.kind === 'company') &&
    part.words.length <= LONGEST_LISTED &&
    (index === 0 || /^[,;]/.test(segments[index]?.joint ?? ''));
  if (parts.length < 2 || !parts.every(inList)) return [];
  const names = parts.flatMap(({ words }, index) => listed(words, index === parts.length - 1));
  return names.length > 2 ? names : [];
}

/** What is sent or said, in place of a client: "Nachricht an Huber". */
const MESSAGES = said('messages');
const THOUSANDS = /^\d[\d.,]*(?:k|tsd|mio|mrd)\.?$/i;

/** Who speaks, which is no client: "Wir warten seit gestern auf …". */
const SPEAKER = /^(?:ich|wir|i|we)$/i;

/** Whether some word of the name can be one: neither a number, nor what was sent, nor who speaks. */
const isNamed = ({ name }: Part): boolean =>
  name.some((word) => !THOUSANDS.test(word) && !MESSAGES.has(normalizeWord(word)) && !SPEAKER.test(word));

/** The part that has the client: a company before a name, a name before one inside a topic. */
function clientPart(parts: readonly Part[]): Part | undefined {
  const named = parts.filter(isNamed);
  return (
    parts.find(({ kind }) => kind === 'company') ??
    named.find(({ kind }) => kind === 'mixed' || kind === 'name') ??
    named[0] ??
    parts.find(({ name }) => name.length > 0)
  );
}

const isTopic = (part: Part, { isStrong, joint }: Segment): boolean =>
  part.kind === 'topic' || (isStrong && joint !== '') || /^\p{Ll}/u.test(part.words[0] ?? '');

/** What a part beside the client says; a second type is a part of the topic. */
function besideClient(part: Part, category: ThreadCategory | undefined) {
  const typed = takeType(part.words);
  const isSecond = typed.category !== undefined && category !== undefined && typed.category !== category;
  return isSecond ? { ...typed, category, words: withoutEdges(part.words) } : typed;
}

/** The topic of all parts, joined as they were typed, and the first type among them. */
function topicOf(
  parts: readonly Part[],
  segments: readonly Segment[],
  main: Part,
): Omit<MessageKey, 'client'> {
  let { category } = main;
  const pieces: string[] = [];
  let isSure = true;
  for (const [index, part] of parts.entries()) {
    const spoken = part === main ? { words: main.topic, isSure: true } : besideClient(part, category);
    isSure &&= spoken.isSure;
    if ('category' in spoken) category ??= spoken.category;
    const joint = pieces.length === 0 ? '' : (segments[index]?.joint ?? ' ');
    if (spoken.words.length > 0) pieces.push(joint + spoken.words.join(' '));
  }
  return { topic: pieces.join(''), isSure, ...(category && { category }) };
}

/**
 * Reads the words of a sentence, in any order: who the client is, what it is about, and its type.
 * @param tokens words only
 * @param gaps the facts that were taken out between them
 * @returns null where no word can be a client
 */
export function readSentence(
  tokens: readonly Token[],
  gaps: ReadonlyMap<number, Gap>,
): MessageKey | SeveralClients | null {
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
    isTopic(part, followed(segment, segments, main, parts)),
  );
  const isBounded = main.kind === 'name' && main.topic.length === 0 && others.length > 0;
  // Of a whole sentence only a company's name is certain: its end shows.
  const mayBeOther = main.kind !== 'company' && announced.some(({ isTold }) => isTold);
  return {
    client: withoutEdges(main.name).join(' '),
    ...about,
    isSure:
      isSure &&
      allTopics &&
      (main.isSure || isBounded) &&
      !mayBeOther &&
      isNamed(main) &&
      !hasUnreadFact(about.topic),
  };
}

/** A dash or colon behind the client separates as one before a topic does. */
function followed(
  segment: Segment,
  segments: readonly Segment[],
  main: Part,
  parts: readonly Part[],
): Segment {
  const isFirst = parts.indexOf(main) > segments.indexOf(segment);
  return isFirst ? (segments[parts.indexOf(main)] ?? segment) : segment;
}
