import { absenceSentence } from './absence-sentence.ts';
import type { Reading } from './command.ts';
import { type AddCommand, readWithoutVerb } from './commands/add.ts';
import type { ParseContext } from './parse-context.ts';
import { ParseError } from './parse-error.ts';
import { CLIENT_MAX } from './reference.ts';
import { typeOf } from './sentence/work-words.ts';
import { normalize } from './tokens/normalize.ts';
import { textOf } from './tokens/token.ts';
import { noKeys, tokenise } from './tokens/tokenise.ts';
import { nearestCommandWord, nearestVerb, type Opened, openWith } from './words/aliases.ts';
import { normalizeWord } from './words/normalize-word.ts';
import { VERB_WORDS, type Verb } from './words/verb-words.ts';

/** The parser for what follows a verb; `lines` is the whole text, line by line. Throws ParseError. */
type Parse<C> = (line: string, reader: ParseContext, lines: readonly string[]) => C;

/** The parser of every verb. */
type Parsers<C> = { readonly [V in Verb]: { readonly parse: Parse<C> } };

/** The maximum length of a line, and of a text in which `&amp;` and the like stand for one character. */
const LONGEST_LINE = 4000;
const LONGEST_TEXT = 5 * LONGEST_LINE;
const NUMBER_FIRST = /^(#?\d{1,9}|<#[^<>|]+\|\d+>)(?: |$)/;

/** The verb at the start of a line: two words such as "followed up" or "wieder öffnen", else the first alone. */
function openVerb(line: string): Opened | null {
  const [first = '', second = ''] = line.split(' ', 2);
  const joined = second === '' ? undefined : VERB_WORDS.get(normalizeWord(`${first}-${second}`));
  if (joined) return { verb: joined, rest: line.slice(first.length + second.length + 2) };
  const absence = absenceSentence(line);
  if (absence !== null) return { verb: 'away', rest: absence };
  return openWith(first, line.slice(first.length + 1));
}

/** The verb of a line and its arguments; null if it has none. */
function open(line: string): Opened | null {
  if (line === '') return { verb: 'welcome', rest: '' };
  const number = NUMBER_FIRST.exec(line)?.[1];
  if (!number) return openVerb(line);
  // "12" alone shows the thread; "#12 replied" has the words in reverse order.
  const after = line.slice(number.length + 1);
  if (after === '') return { verb: 'show', rest: number };
  const opened = openVerb(after);
  return opened && { verb: opened.verb, rest: `${number} ${opened.rest}` };
}

/** The minimum length of a word that counts as a typo of a command if one letter differs. */
const SHORTEST_TYPO = 5;

/** Reads a line without `add`: "Angebot Müller GmbH 12.400 €". Null if its first word is a typo of a command, or it is no client. */
function withoutVerb(line: string, word: string, reader: ParseContext): AddCommand | null {
  const isTypo = word.length >= SHORTEST_TYPO && nearestVerb(word, 1) !== undefined;
  if (isTypo && typeOf(word) === null) return null;
  return readWithoutVerb(line, reader, nearestVerb(word) === undefined);
}

/**
 * The answer to a line with an unknown first word: a client without the verb, a typo in a command, or perhaps the name
 * of a client.
 */
function unknown(line: string, reader: ParseContext): Reading<AddCommand> {
  const text = line.split(' ', 1)[0] ?? '';
  const command = withoutVerb(line, text, reader);
  if (command) return { ok: true, command };
  const suggestion = nearestCommandWord(text);
  if (suggestion) return { ok: false, problem: { code: 'unknown_command', text, suggestion } };
  const client = textOf(tokenise(line, noKeys));
  const isName = client !== '' && client.length <= CLIENT_MAX && !client.includes('#');
  return { ok: false, problem: { code: 'unknown_command', text, ...(isName && { client }) } };
}

/**
 * Reads what somebody typed after `/ghostwatch`, in English or German. Pure; never throws.
 * @param text as Slack delivers it: markup such as `<@U…|name>` and the entities `&amp; &lt; &gt;` in place
 * @param reader whose moment (UTC ms) and time zone (IANA) the dates are relative to, and the currency of amounts
 * that name none
 * @param parsers of all verbs
 * @returns the command, or the first problem found; moments are UTC ms
 */
export function parseCommand<C>(
  text: string,
  reader: ParseContext,
  parsers: Parsers<C>,
): Reading<C | AddCommand> {
  if (text.length > LONGEST_TEXT) {
    return { ok: false, problem: { code: 'too_long', key: 'line', text, max: LONGEST_LINE } };
  }
  const lines = text
    .split(/[\r\n\u2028\u2029]+/)
    .map(normalize)
    .filter((line) => line !== '');
  const line = lines.join(' ');
  if (line.length > LONGEST_LINE) {
    return { ok: false, problem: { code: 'too_long', key: 'line', text: line, max: LONGEST_LINE } };
  }
  const opened = open(line);
  try {
    if (!opened) return unknown(line, reader);
    return { ok: true, command: parsers[opened.verb].parse(opened.rest.trim(), reader, lines) };
  } catch (error) {
    if (error instanceof ParseError)
      return { ok: false, ...(opened && { verb: opened.verb }), problem: error.problem };
    throw error;
  }
}
