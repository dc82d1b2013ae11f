import type { TypedDetails } from './command.ts';
import { isDate } from './dates/moment.ts';
import { fold } from './fold.ts';
import { isMention, readPerson } from './person.ts';
import { refuse } from './refusal.ts';
import { longestRun, type Run, type Scope, type Taken } from './runs.ts';
import { nearest } from './suggest.ts';
import { type Token, textOf } from './token.ts';
import type { IsKey } from './tokens.ts';
import { saysAgain, together } from './typed-details.ts';
import { linkPatch, urlOf, VALUES } from './values.ts';
import { CHANNEL_WORDS, DETAIL_KEYS, type DetailKey } from './vocabulary.ts';

/**
 * `word:value` is a key here even if nobody knows it, to be answered with a question; `Relaunch: phase 2` is a
 * topic unless the word is a key but for one letter.
 */
export const isDetailKey: IsKey = (name, glued) =>
  glued || DETAIL_KEYS.has(fold(name)) || nearest(name, DETAIL_KEYS, 1) !== undefined;

const isRun = (tokens: readonly Token[]): tokens is Run => tokens.length > 0;

function takeKey(name: string, typed: string, following: readonly Token[], scope: Scope): Taken {
  const key = DETAIL_KEYS.get(fold(name));
  if (!key) {
    const suggestion = nearest(name, DETAIL_KEYS);
    return refuse({ code: 'unknown_key', text: typed, ...(suggestion && { suggestion }) });
  }
  if (!isRun(following)) return refuse({ code: 'missing', what: 'value', text: typed });
  const { patch, count } = VALUES[key](following, scope);
  return { patch, count: count + 1 };
}

const PREPOSITIONS: ReadonlyMap<string, DetailKey> = new Map([
  ['since', 'since'],
  ['seit', 'since'],
  ['via', 'via'],
  ['per', 'via'],
]);

/** "since 9 Nov" and "per Telefon" without a colon, where what follows leaves no doubt. */
function takePhrase(word: string, following: readonly Token[], scope: Scope): Taken | null {
  const key = PREPOSITIONS.get(fold(word));
  const next = following[0];
  if (!key || next?.kind !== 'word' || !isRun(following)) return null;
  const fits =
    key === 'via'
      ? CHANNEL_WORDS.has(fold(next.text))
      : longestRun(following, (text) => isDate(text, scope.reader)) > 0;
  if (!fits) return null;
  const { patch, count } = VALUES[key](following, scope);
  return { patch, count: count + 1 };
}

/** What starts at the first token, if it is about the thread; null for a positional word. */
function take(tokens: Run, scope: Scope): Taken | null {
  const [token, ...following] = tokens;
  if (token.kind === 'key') {
    const nextKey = following.findIndex((next) => next.kind === 'key');
    return takeKey(token.name, token.text, nextKey < 0 ? following : following.slice(0, nextKey), scope);
  }
  const url = urlOf(token);
  if (url) return { patch: linkPatch(url), count: 1 };
  if (isMention(token)) return { patch: { owner: readPerson(token) }, count: 1 };
  return token.kind === 'word' ? takePhrase(token.text, following, scope) : null;
}

/**
 * Reads everything about a thread that is said by key, by link or by mention, in any order.
 * @returns the details, and the remaining tokens (words and quoted strings) in the order typed
 * @throws Refusal for the first value that cannot be read; `left_over` for one that is said twice
 */
export function readDetails(
  tokens: readonly Token[],
  scope: Scope,
): { details: TypedDetails; rest: readonly Token[] } {
  let details: TypedDetails = {};
  const rest: Token[] = [];
  let todo = tokens;
  while (isRun(todo)) {
    const taken = take(todo, scope);
    if (!taken) rest.push(todo[0]);
    else if (saysAgain(taken.patch, details)) {
      refuse({ code: 'left_over', text: textOf(todo.slice(0, taken.count)) });
    } else details = together(details, taken.patch);
    todo = todo.slice(taken?.count ?? 1);
  }
  // A link to a Slack thread says where the conversation takes place, unless that was typed.
  if (details.slackThread && !details.via) details = { ...details, via: 'slack' };
  return { details, rest };
}
