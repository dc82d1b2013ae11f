import { trimEnd } from '../../domain/text/trim.ts';
import type { TypedDetails } from '../command.ts';
import type { ReadDetails } from '../details/read-details.ts';
import { refuse } from '../parse-error.ts';
import { quote } from '../tokens/quotation-marks.ts';
import { type Token, textOf } from '../tokens/token.ts';
import { takeType } from './parts.ts';
import { type ClientAndTopic, readSentence } from './read-sentence.ts';
import { isWork, typeOf } from './work-words.ts';

/** Client and topic by the words without a key; `left` are tokens that are neither. */
export interface Positions extends ClientAndTopic {
  readonly left: readonly Token[];
}

const isDash = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^(?:--?|[–—―:|])$/.test(token.text);

/** The tokens without the dashes next to quoted strings and at the ends, which only separate. */
function withoutSeparators(tokens: readonly Token[]): readonly Token[] {
  const isEdge = (token: Token | undefined) => token === undefined || token.kind === 'quoted';
  return tokens.filter((token, at) => !isDash(token) || !(isEdge(tokens[at - 1]) || isEdge(tokens[at + 1])));
}

const wordsOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.map(({ text }) => trimEnd(text, ',;')).filter((word) => word !== '');

/** The topic and category in the words next to a certain client. */
function topicOf(tokens: readonly Token[]): Omit<ClientAndTopic, 'client'> {
  const { words, ...typed } = takeType(trimEnd(textOf(tokens), ',;').split(' ').filter(Boolean));
  return { topic: words.join(' '), ...typed };
}

/** Reads tokens with quoted strings: bare words before the first one are the client, except a category among them. */
function aroundQuotes(tokens: readonly Token[]): Positions {
  const first = tokens.findIndex((token) => token.kind === 'quoted');
  const { words: before, isSure, ...typed } = takeType(wordsOf(tokens.slice(0, first)));
  const [quoted, ...after] = tokens.slice(first);
  if (before.length > 0) {
    return { client: before.join(' '), topic: quoted?.text ?? '', ...typed, isSure, left: after };
  }
  const second = after.findIndex((token) => token.kind === 'quoted');
  const topic = second < 0 ? topicOf(after) : { topic: after[second]?.text ?? '', isSure: true };
  return {
    client: quoted?.text ?? '',
    ...topic,
    ...typed,
    left: second < 0 ? [] : after.toSpliced(second, 1),
  };
}

/** The client next to a topic given by key: a quoted string, or else all words. */
function clientBeside(topic: string, tokens: readonly Token[]): Positions {
  const quoted = tokens.findIndex((token) => token.kind === 'quoted');
  if (quoted >= 0) {
    const client = tokens[quoted]?.text ?? '';
    return { client, topic, isSure: true, left: tokens.toSpliced(quoted, 1) };
  }
  const { words, ...typed } = takeType(wordsOf(tokens));
  return { client: words.join(' '), topic, ...typed, left: [] };
}

/** The word before a key: "neuer Kunde: …", "new client: …". */
const NEW = /^(?:new|neue[rn]?)$/;
const withoutNew = (tokens: readonly Token[]) => (NEW.test(tokens[0]?.text ?? '') ? tokens.slice(1) : tokens);

/** Whether the words before the first comma may continue the name: "Kunde: Tischlerei Holm, Angebot Küche". */
function mayContinueName(tokens: readonly Token[]): boolean {
  const words = withoutNew(tokens).map(({ text }) => text);
  const comma = words.findIndex((word) => /[,;]$/.test(word));
  const before = words.slice(0, comma + 1).map((word) => trimEnd(word, ',;'));
  return (
    before.length > 0 &&
    before.every((word) => /^\p{Lu}/u.test(word) && !isWork(word) && typeOf(word) === null)
  );
}

/** The topic next to a client given by key. */
function topicBeside(client: string, topic: string | undefined, tokens: readonly Token[]): Positions {
  if (topic) return { client, topic, isSure: true, left: tokens };
  const quoted = tokens.findIndex((token) => token.kind === 'quoted');
  if (quoted < 0) {
    const { isSure, ...about } = topicOf(withoutNew(tokens.filter((token) => !isDash(token))));
    return { client, ...about, isSure: isSure && !mayContinueName(tokens), left: [] };
  }
  return { client, topic: tokens[quoted]?.text ?? '', isSure: true, left: tokens.toSpliced(quoted, 1) };
}

/** The tokens other than `rest` as they can be typed again. */
function detailsText(tokens: readonly Token[], rest: readonly Token[]): string {
  let written = '';
  for (const token of tokens) {
    if (rest.includes(token)) continue;
    written += token.kind === 'quoted' ? quote(token.text) : token.text;
    if (token.kind !== 'key') written += ' ';
  }
  return written.trim();
}

/**
 * The client and the topic of a line, from the words that are not a detail.
 * @param line all tokens, for the lines that are suggested if there are several clients
 * @throws ParseError `several_clients`
 */
export function readPositions(
  { client, topic }: TypedDetails,
  { rest, gaps }: ReadDetails,
  line: readonly Token[],
): Positions {
  const tokens = withoutSeparators(rest);
  if (client !== undefined) return topicBeside(client, topic ?? undefined, tokens);
  if (topic) return clientBeside(topic, tokens);
  if (tokens.some(({ kind }) => kind === 'quoted')) return aroundQuotes(tokens);
  const read = readSentence(rest, gaps);
  if (read && 'several' in read) {
    const beside = detailsText(line, rest);
    const lines = read.several.map((name) => `${quote(name)} ${beside}`.trim());
    return refuse({ code: 'several_clients', text: textOf(rest), lines });
  }
  return { ...(read ?? { client: '', topic: '', isSure: true }), left: [] };
}
