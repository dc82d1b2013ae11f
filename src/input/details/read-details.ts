import type { TypedDetails } from '../command.ts';
import { isDate } from '../dates/read-date.ts';
import { refuse } from '../parse-error.ts';
import { isMention, readPerson } from '../people/read-person.ts';
import type { Gap } from '../sentence/segments.ts';
import { type Token, textOf } from '../tokens/token.ts';
import type { IsKey } from '../tokens/tokenise.ts';
import {
  CATEGORY_WORDS,
  CHANNEL_WORDS,
  DETAIL_KEYS,
  PHRASE_WORDS,
  type PhraseKey,
} from '../words/keys-and-values.ts';
import { nearest } from '../words/nearest.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { takeClearedValue } from './clear-values.ts';
import { channelOf, channelPatch, linkPatch, urlOf, VALUES } from './detail-values.ts';
import { hasDuplicates, mergeDetails } from './merge-details.ts';
import { longestRun, type Run, type Scope, type Taken } from './value-runs.ts';

/**
 * `word:value` is treated as a key even if it is unknown, and leads to a question; `Relaunch: phase 2` is a topic
 * unless the word differs from a key by one letter only.
 */
export const isDetailKey: IsKey = (name, hasValue) =>
  hasValue || DETAIL_KEYS.has(normalizeWord(name)) || nearest(name, DETAIL_KEYS, 1) !== undefined;

const isRun = (tokens: readonly Token[]): tokens is Run => tokens.length > 0;

/** The detail of a key and the tokens after it. Throws ParseError. */
function takeKey(name: string, typed: string, following: readonly Token[], scope: Scope): Taken {
  const key = DETAIL_KEYS.get(normalizeWord(name));
  if (!key) {
    const suggestion = nearest(name, DETAIL_KEYS);
    return refuse({ code: 'unknown_key', text: typed, ...(suggestion && { suggestion }) });
  }
  if (!isRun(following)) return refuse({ code: 'missing', what: 'value', text: typed });
  const { patch, count } = takeClearedValue(key, following) ?? VALUES[key](following, scope);
  return { patch, count: count + 1 };
}

/** Whether the tokens after a preposition show that it is one. */
const FITS: Readonly<Record<PhraseKey, (following: Run, { reader }: Scope) => boolean>> = {
  since: (following, { reader }) => longestRun(following, (text) => isDate(text, reader)) > 0,
  via: ([next]) => CHANNEL_WORDS.has(normalizeWord(next.text)),
  about: ([next]) => CATEGORY_WORDS.has(normalizeWord(next.text)),
};

/** "since 9 Nov", "per Telefon" and "wegen Angebot" without a colon. */
function takePhrase(word: string, following: readonly Token[], scope: Scope): Taken | null {
  const key = PHRASE_WORDS.get(normalizeWord(word));
  const next = following[0];
  if (!key || next?.kind !== 'word' || !isRun(following)) return null;
  if (!FITS[key](following, scope)) return null;
  const { patch, count } = VALUES[key](following, scope);
  return { patch, count: count + 1 };
}

/** The detail that starts at the first token; null for a positional word. */
function take(tokens: Run, scope: Scope): Taken | null {
  const [token, ...following] = tokens;
  if (token.kind === 'key') {
    const nextKey = following.findIndex((next) => next.kind === 'key');
    return takeKey(token.name, token.text, nextKey < 0 ? following : following.slice(0, nextKey), scope);
  }
  const channelId = channelOf(token);
  if (channelId) return { patch: channelPatch(channelId), count: 1 };
  const url = urlOf(token);
  if (url) return { patch: linkPatch(url), count: 1 };
  if (isMention(token)) return { patch: { owner: readPerson(token) }, count: 1 };
  return token.kind === 'word' ? takePhrase(token.text, following, scope) : null;
}

/** How many of client and topic have no place in a line other than its bare words (0 to 2). */
function missingPositionals(tokens: readonly Token[], before: readonly Token[]): number {
  const keys = tokens.map((token) => token.kind === 'key' && DETAIL_KEYS.get(normalizeWord(token.name)));
  const byKey = (['client', 'topic'] as const).filter((key) => keys.includes(key)).length;
  const quoted = tokens.filter((token, index) => token.kind === 'quoted' && !keys[index - 1]).length;
  const bare = before.some(({ kind }) => kind === 'word') && !keys.includes('client') ? 1 : 0;
  return Math.max(0, 2 - byKey - quoted - bare);
}

/** Reads the detail at the start of words without a key, link or mention; null for positional words. */
export type TakeBare = (
  run: Run,
  before: string | undefined,
) => (Taken & { readonly isGuess?: boolean }) | null;

/** The details of a line, and the other tokens (words and quoted strings), in the order typed. */
export interface ReadDetails {
  readonly details: TypedDetails;
  readonly rest: readonly Token[];
  /** The details before the token of that index in `rest`. */
  readonly gaps: ReadonlyMap<number, Gap>;
  /** Whether a detail has another possible reading. */
  readonly isGuess: boolean;
}

/** The maximum number of times that "since" may precede something other than a date, because each check takes time. */
const DATES_MAX = 3;

/** Reads the details of one line from left to right; `rest` are the other tokens. */
class DetailsReader {
  details: TypedDetails = {};
  isGuess = false;
  readonly rest: Token[] = [];
  readonly gaps = new Map<number, Gap>();
  readonly #tokens: readonly Token[];
  readonly #scope: Omit<Scope, 'missingPositionals'>;
  readonly #takeBare: TakeBare;
  #datesTried = 0;

  constructor(tokens: readonly Token[], scope: Omit<Scope, 'missingPositionals'>, takeBare: TakeBare) {
    this.#tokens = tokens;
    this.#scope = scope;
    this.#takeBare = takeBare;
  }

  read(): void {
    for (let run = this.#tokens; isRun(run); ) {
      const taken = this.#takeFrom(run);
      if (taken) this.#keep(taken, run);
      else this.rest.push(run[0]);
      run = run.slice(taken?.count ?? 1);
    }
  }

  /** The detail that begins at the first token; null if none does. */
  #takeFrom(run: Run): ReturnType<TakeBare> {
    // At the start of a line, "#acme" is a name.
    if (run === this.#tokens && channelOf(run[0]) !== null) return null;
    if (isSince(run[0]) && this.#datesTried++ >= DATES_MAX) return null;
    const before = this.#tokens[this.#tokens.length - run.length - 1]?.text;
    const scope = { ...this.#scope, missingPositionals: missingPositionals(this.#tokens, this.rest) };
    return take(run, scope) ?? this.#takeBare(run, before);
  }

  #keep({ patch, count, isGuess }: NonNullable<ReturnType<TakeBare>>, run: Run): void {
    if (hasDuplicates(patch, this.details)) refuse({ code: 'left_over', text: textOf(run.slice(0, count)) });
    this.details = mergeDetails(this.details, patch);
    this.isGuess ||= isGuess === true;
    const at = this.rest.length;
    const before = this.gaps.get(at);
    this.gaps.set(at, {
      details: [...(before?.details ?? []), ...Object.keys(patch)],
      byKey: run[0].kind === 'key' && before?.byKey !== false,
    });
  }
}

const isSince = (token: Token) =>
  token.kind === 'word' && PHRASE_WORDS.get(normalizeWord(token.text)) === 'since';

/**
 * Reads all details of a thread given by key, link or mention, in any order.
 * @param takeBare reads details without a key; absent if there are none
 * @throws ParseError for the first value that cannot be read; `left_over` for one that occurs twice
 */
export function readDetails(
  tokens: readonly Token[],
  scope: Omit<Scope, 'missingPositionals'>,
  takeBare: TakeBare = () => null,
): ReadDetails {
  const reader = new DetailsReader(tokens, scope, takeBare);
  reader.read();
  const { details, rest, gaps, isGuess } = reader;
  // A link to a Slack thread sets the channel of the conversation, unless it was typed.
  const isInSlack = details.slackThread && !details.via;
  return { details: isInSlack ? { ...details, via: 'slack' } : details, rest, gaps, isGuess };
}
