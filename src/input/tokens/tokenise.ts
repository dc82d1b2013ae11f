import { cutText } from '../../domain/text/cut-text.ts';
import { trimEnd } from '../../domain/text/trim.ts';
import { refuse } from '../parse-error.ts';
import { markupAt, plainText } from './markup.ts';
import { unescapeEntities } from './normalize.ts';
import { quotedAt } from './quotation-marks.ts';
import type { Token } from './token.ts';

/** Decides whether `name:` opens a value here; `glued` when the value follows without a space. */
export type IsKey = (name: string, glued: boolean) => boolean;

interface Piece {
  readonly token: Token;
  readonly length: number;
}

/** For verbs that take no keys: `Projekt:X` is a name like any other. */
export const noKeys: IsKey = () => false;

const ASSIGNED = /^(?:--?|[–—―]-?)?(\p{L}[\p{L}-]*)(?: ?[:=](?!\/\/|[a-z0-9_+-]+:(?: |$)))( ?)/u;
const OPTION = /^(?:--|[–—―]-?)(\p{L}[\p{L}-]*)(?= |$)/u;
const BARE_URL = /^https?:\/\/[^ <>]+/i;
const BARE = /^[^ ]+?(?=<[@#!h]| |$)/;

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

function urlAt(line: string): Piece | null {
  const found = BARE_URL.exec(line)?.[0];
  if (!found) return null;
  const url = trimEnd(unescapeEntities(found), `.,;:!?)]}'"’”“»`);
  return { token: { kind: 'link', text: url, url }, length: found.length };
}

/** @param unclosed quotes that nothing closes from here on, so that each is looked for once */
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

function wordAt(line: string): Piece {
  const found = BARE.exec(line)?.[0] ?? line;
  // A double quote that nothing closes is a slip of the thumb, not a part of the name.
  const text = unescapeEntities(found).replace(/^["„“”«»]+/, '');
  return { token: { kind: 'word', text }, length: found.length };
}

/** No command has more words than this; each is looked at in several ways. */
export const WORDS_MAX = 200;
const SHOWN = 60;

/** Words that carry nothing: a lone comma between quoted strings, an ellipsis copied from the help. */
const SAYS_NOTHING = /^[,;…]*$|^\.{2,}$/;

/**
 * Cuts a normalized line into tokens.
 * @param line without the verb; Slack's markup and entities still in place
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
    if (token.kind !== 'word' || !SAYS_NOTHING.test(token.text)) tokens.push(token);
    if (tokens.length > WORDS_MAX) refuse({ code: 'too_many_words', text: typed, max: WORDS_MAX });
    rest = rest.slice(length).trimStart();
  }
  return tokens;
}
