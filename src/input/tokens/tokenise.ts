import { cutText } from '../../domain/text/cut-text.ts';
import { trimEnd } from '../../domain/text/trim.ts';
import { refuse } from '../parse-error.ts';
import { markupAt, plainText } from './markup.ts';
import { unescapeEntities } from './normalize.ts';
import { quotedAt } from './quotation-marks.ts';
import type { Token } from './token.ts';

/** Whether `name:` is a key; `hasValue` if its value follows without a space. */
export type IsKey = (name: string, hasValue: boolean) => boolean;

/** A token, and its length in the line (UTF-16 code units). */
interface Piece {
  readonly token: Token;
  readonly length: number;
}

/** For commands without keys: `Projekt:X` is a word. */
export const noKeys: IsKey = () => false;

/** `name:`, `--name=`; not the scheme of a link or an emoji. */
const ASSIGNED = /^(?:--?|[–—―]-?)?(\p{L}[\p{L}-]*)(?: ?[:=](?!\/\/|[a-z0-9_+-]+:(?: |$)))( ?)/u;
/** `--name` */
const OPTION = /^(?:--|[–—―]-?)(\p{L}[\p{L}-]*)(?= |$)/u;
const BARE_URL = /^https?:\/\/[^ <>]+/i;
/** Everything up to a space or markup. */
const BARE = /^[^ ]+?(?=<[@#!h]| |$)/;

/** The key at the start of a line; null if there is none. */
function keyAt(line: string, isKey: IsKey): Piece | null {
  const assigned = ASSIGNED.exec(line);
  if (assigned?.[1] && isKey(assigned[1], assigned[2] === '')) {
    return {
      token: { kind: 'key', text: assigned[0].trim(), name: assigned[1] },
      length: assigned[0].length,
    };
  }
  const option = OPTION.exec(line);
  if (!option?.[1] || !isKey(option[1], true)) return null;
  return { token: { kind: 'key', text: option[0], name: option[1] }, length: option[0].length };
}

/** The web address at the start of a line, without the punctuation after it; null if there is none. */
function urlAt(line: string): Piece | null {
  const found = BARE_URL.exec(line)?.[0];
  if (!found) return null;
  const url = trimEnd(unescapeEntities(found), `.,;:!?)]}'"’”“»`);
  return { token: { kind: 'link', text: url, url }, length: found.length };
}

/**
 * The quoted string at the start of a line; null if there is none.
 * @param unclosed opening quotes that nothing closes from here on, so that each is searched for once
 */
function quoteAt(line: string, unclosed: Set<string>): Piece | null {
  const opener = line.charAt(0);
  const quoted = unclosed.has(opener) ? null : quotedAt(line);
  if (!quoted) {
    unclosed.add(opener);
    return null;
  }
  const text = plainText(quoted.text).replace(/ +/g, ' ').trim();
  return { token: { kind: 'quoted', text }, length: quoted.length };
}

/** The bare word at the start of a line. */
function wordAt(line: string): Piece {
  const found = BARE.exec(line)?.[0] ?? line;
  // A double quote that nothing closes is a typing error, not part of the name.
  const text = unescapeEntities(found).replace(/^["„“”«»]+/, '');
  return { token: { kind: 'word', text }, length: found.length };
}

/** The maximum number of tokens in a line. */
export const WORDS_MAX = 200;
/** The length of a line that is shown in a problem (UTF-16 code units). */
const SHOWN = 60;

/** A word without content: a comma between quoted strings, an ellipsis copied from the help. */
const EMPTY_WORD = /^[,;…]*$|^\.{2,}$/;

/**
 * The tokens of a normalized line.
 * @param line without the verb, with Slack's markup and entities
 * @throws ParseError `too_many_words`
 */
export function tokenise(line: string, isKey: IsKey): Token[] {
  const tokens: Token[] = [];
  const typed = line.length > SHOWN ? `${cutText(line, SHOWN)}…` : line;
  const unclosed = new Set<string>();
  let rest = line.trimStart();
  while (rest !== '') {
    const { token, length } =
      markupAt(rest) ?? quoteAt(rest, unclosed) ?? urlAt(rest) ?? keyAt(rest, isKey) ?? wordAt(rest);
    if (token.kind !== 'word' || !EMPTY_WORD.test(token.text)) tokens.push(token);
    if (tokens.length > WORDS_MAX) refuse({ code: 'too_many_words', text: typed, max: WORDS_MAX });
    rest = rest.slice(length).trimStart();
  }
  return tokens;
}
