import { trimEnd } from '../../domain/text/trim.ts';
import type { TypedDetails } from '../command.ts';
import { withoutClearValues } from '../details/clear-values.ts';
import { TOPIC_MAX } from '../details/detail-values.ts';
import { isDetailKey, type ReadDetails, readDetails } from '../details/read-details.ts';
import type { ParseContext } from '../parse-context.ts';
import { ParseError, readableName, refuse } from '../parse-error.ts';
import { CLIENT_MAX, isHashNumber } from '../reference.ts';
import { takeFact } from '../sentence/facts.ts';
import { readPositions } from '../sentence/positions.ts';
import { type Token, textOf } from '../tokens/token.ts';
import { tokenise } from '../tokens/tokenise.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { VERB_WORDS } from '../words/verb-words.ts';

/** A client to watch, as typed. */
export interface AddCommand {
  readonly verb: 'add';
  readonly client: string;
  readonly details: TypedDetails;
  /** The line has another possible reading, so that it must be confirmed before it is saved. */
  readonly isUnclear?: true;
}

/** Whether a line has the number of a thread in place of a client: `#12`, `12`. */
function isThreadNumber(first: Token | undefined, topic: string): boolean {
  if (first?.kind !== 'word') return false;
  return isHashNumber(first) || (/^\d{1,9}$/.test(first.text) && topic === '');
}

/** The tokens without round brackets: "(12.400 €)" means the same as "12.400 €". */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'word' || /^\((?:haftungs|\d+\)$)/i.test(token.text)) return [token];
    const opensNext =
      tokens[index + 1]?.kind === 'word' && /^\(\p{L}|^\(\d/u.test(tokens[index + 1]?.text ?? '');
    const text = token.text.replace(/^\((?=.)/, '').replace(/(?<=.)\)([,;:]?)$/, ',');
    return [{ ...token, text: opensNext && !/[,;:]$/.test(text) ? `${text},` : text }];
  });
}

/** The maximum number of tokens in a sentence about one client. */
const LONGEST_SENTENCE = 120;

/** The maximum number of searches for a date in a sentence, because each takes time. */
const DATES_MAX = 6;

/** The details of a line; if its only word is a mail address, that is the client. */
function addressAsClient(said: TypedDetails, { rest }: ReadDetails): TypedDetails {
  const { email, ...others } = said;
  return email && rest.length === 0 && said.client === undefined ? { ...others, client: email } : said;
}

/** Reads a line about one client. */
function readOne(line: string, reader: ParseContext): AddCommand {
  const tokens = tokenise(line, isDetailKey);
  let dates = 0;
  const mayBeDate = () => dates++ < DATES_MAX;
  const isSentence = tokens.length <= LONGEST_SENTENCE;
  const typed = isSentence ? withoutBrackets(tokens) : tokens;
  const read = readDetails(
    typed,
    { reader, takesAllWords: false },
    isSentence ? (run, before) => takeFact(run, { reader, before, mayBeDate }) : undefined,
  );
  const said = addressAsClient(withoutClearValues(read.details), read);
  const { client: name, topic, left, isSure, category } = readPositions(said, read, typed);
  if (name === '') refuse({ code: 'missing', what: 'client', text: line });
  if (isThreadNumber(read.rest[0], topic)) refuse({ code: 'missing', what: 'client_name', text: name });
  const client = readableName('client', trimEnd(name, ',;').trim(), CLIENT_MAX);
  if (left.length > 0) refuse({ code: 'left_over', text: textOf(left) });
  const { client: _client, ...others } = said;
  const details = {
    ...(category && { category }),
    ...others,
    ...(topic !== '' && { topic: readableName('topic', topic, TOPIC_MAX) }),
  };
  return { verb: 'add', client, details, ...((!isSure || read.isGuess) && { isUnclear: true }) };
}

/** Whether a line by itself contains a client. */
function isClientLine(line: string, reader: ParseContext): boolean {
  try {
    readOne(line, reader);
    return true;
  } catch (error) {
    if (error instanceof ParseError) return error.problem.code === 'several_clients';
    throw error;
  }
}

/** The maximum number of lines that are read one by one. */
const LINES_MAX = 50;

/** Refuses several lines with a client each. */
function refuseSeveral(lines: readonly string[], reader: ParseContext): void {
  const clients = lines.slice(0, LINES_MAX).filter((line) => isClientLine(line, reader));
  if (clients.length > 1) refuse({ code: 'several_clients', text: lines.join(' '), lines: clients });
}

/**
 * `add Acme "Website relaunch" about:offer …`, or a sentence: `add Globex Corp offer for website redesign, sent last
 * Thursday, $12,400`
 * @throws ParseError
 */
export function readAdd(line: string, reader: ParseContext): AddCommand {
  try {
    return readOne(line, reader);
  } catch (error) {
    // A detail that occurs twice may belong to another client: "Acme offer 900 €, Globex invoice 500 €".
    const hasDuplicate = error instanceof ParseError && error.problem.code === 'left_over';
    const pieces = line.split(/[,;] /);
    if (hasDuplicate && pieces.length > 1) refuseSeveral(pieces, reader);
    throw error;
  }
}

/** The marker of a list item. */
const BULLET = /^(?:[-–—•*·]|\d{1,3}[.)]) /;

/** A line of a pasted list without a command and a list marker in front. */
function withoutCommand(line: string): string {
  const bare = line.replace(/^\/ghostwatch(?: |$)/i, '');
  const word = bare.split(' ', 1)[0] ?? '';
  const said = VERB_WORDS.get(normalizeWord(word)) === 'add' ? bare.slice(word.length).trim() : bare;
  return said.replace(BULLET, '');
}

/**
 * Reads several lines after `add`: one client split over lines, or several clients, which are refused.
 * @throws ParseError
 */
export function readAddLines(lines: readonly string[], reader: ParseContext): AddCommand {
  const said = lines.map(withoutCommand).filter((line) => line !== '');
  refuseSeveral(said, reader);
  return readAdd(said.join(', '), reader);
}

/**
 * A line without a verb that looks like a client: it names a type or an amount, or a date if `withDate`. The user is
 * always asked to confirm it.
 * @returns null for every other line
 */
export function readWithoutVerb(line: string, reader: ParseContext, withDate: boolean): AddCommand | null {
  if (tokenise(line, isDetailKey).some(({ kind }) => kind === 'key')) return null;
  try {
    const command = readAdd(line, reader);
    const { category, amount, since } = command.details;
    const isClient = category || amount || (withDate && since !== undefined);
    return isClient ? { ...command, isUnclear: true } : null;
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}
