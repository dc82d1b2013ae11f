import type { Channel } from '../../domain/threads/thread.ts';
import type { Reference } from '../command.ts';
import { isDate, readPast } from '../dates/read-date.ts';
import { enumValue } from '../details/enum-value.ts';
import type { ParseContext } from '../parse-context.ts';
import { pointAnywhere } from '../reference.ts';
import type { Token } from '../tokens/token.ts';
import { tokenise } from '../tokens/tokenise.ts';
import { CHANNEL_WORDS, DETAIL_KEYS } from '../words/keys-and-values.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { wordSet } from '../words/typed-words.ts';
import { pointAndDate } from './point-and-date.ts';

const BEFORE_CHANNELS = wordSet(({ beforeChannel }) => beforeChannel.loose);
/** Prepositions after which a word that is not a channel is a mistake to ask about. */
const ONLY_BEFORE_CHANNELS = wordSet(({ beforeChannel }) => beforeChannel.strict);
const ARTICLES = wordSet(({ beforeChannel }) => beforeChannel.articles);
const BY_PHONE = wordSet(({ byOneWord }) => byOneWord.phone);

/** The channel of a line, if any, and the other tokens. */
interface WithoutChannel {
  readonly via?: Channel;
  readonly rest: readonly Token[];
}

/** A bare word in normal form; empty for other tokens. */
const wordOf = (token: Token | undefined): string =>
  token?.kind === 'word' ? normalizeWord(token.text) : '';

/** The channel in "by phone" or "in a meeting" at this position, and its number of tokens; null if there is none. */
function phraseAt(tokens: readonly Token[], index: number): { via: Channel; count: number } | null {
  const token = tokens[index];
  if (token?.kind === 'key') {
    return { via: enumValue('via', tokens[index + 1]?.text ?? '', CHANNEL_WORDS), count: 2 };
  }
  const before = wordOf(token);
  if (BY_PHONE.has(before)) return { via: 'phone', count: 1 };
  if (!BEFORE_CHANNELS.has(before)) return null;
  const skip = ARTICLES.has(wordOf(tokens[index + 1])) ? 2 : 1;
  const channel = tokens[index + skip];
  if (!channel || (!CHANNEL_WORDS.has(normalizeWord(channel.text)) && !ONLY_BEFORE_CHANNELS.has(before)))
    return null;
  return { via: enumValue('via', channel.text, CHANNEL_WORDS), count: skip + 1 };
}

/** The channel in a line, and the tokens without it. */
function takeChannel(tokens: readonly Token[]): WithoutChannel {
  for (let index = 0; index < tokens.length; index++) {
    const phrase = index > 0 || tokens.length > 2 ? phraseAt(tokens, index) : null;
    if (phrase) return { via: phrase.via, rest: tokens.toSpliced(index, phrase.count) };
  }
  // "#12 phone": next to an unambiguous reference the channel needs no "by".
  const beside = pointAnywhere(tokens)?.rest.find((token) => CHANNEL_WORDS.has(wordOf(token)));
  if (!beside) return { rest: tokens };
  return {
    via: enumValue('via', beside.text, CHANNEL_WORDS),
    rest: tokens.filter((token) => token !== beside),
  };
}

/** A contact between us and a client: the thread, the channel, and the time (UTC ms). */
export interface TypedContact {
  readonly ref: Reference;
  readonly via?: Channel;
  readonly at?: number;
}

/**
 * Reads "#12 by email yesterday"; what was not typed is absent.
 * @throws ParseError
 */
export function readContact(line: string, reader: ParseContext): TypedContact {
  const isVia = (name: string) => DETAIL_KEYS.get(normalizeWord(name)) === 'via';
  const { via, rest } = takeChannel(tokenise(line, isVia));
  const { ref, date } = pointAndDate(rest, reader, { isDate, isDue: false });
  return { ref, ...(via && { via }), ...(date !== '' && { at: readPast(date, reader) }) };
}
