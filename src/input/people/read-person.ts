import type { Mention } from '../command.ts';
import { isDateWord } from '../dates/date-words.ts';
import { refuse } from '../parse-error.ts';
import { type Token, textOf } from '../tokens/token.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { wordSet } from '../words/typed-words.ts';

const ME = wordSet(({ settings }) => settings.me);
const NAME = /^@?([\p{L}\p{N}][\p{L}\p{M}\p{N}._'’ -]{0,79})$/u;

/** A name without the punctuation that follows it in a sentence. */
const withoutEnd = (text: string): string => text.replace(/[,;:]$/, '');

/** Whether a bare word means the person typing. */
export const isMe = (token: Token): boolean => token.kind === 'word' && ME.has(normalizeWord(token.text));

/** The maximum number of words in a typed name. */
const NAME_WORDS = 4;

/** Words that occur in names and in dates: "Cara von Roth". */
const PARTICLES: ReadonlySet<string> = new Set(['von', 'van', 'de', 'der', 'den', 'di', 'da', 'zu']);
const NAME_WORD = /^\p{L}[\p{L}\p{M}.'’-]*[,;:]?$/u;

/** Whether the word at `at` can be part of a name: not if it is a word of a date. */
function isNameWord(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || !NAME_WORD.test(token.text)) return false;
  if (PARTICLES.has(token.text)) return /^\p{Lu}/u.test(next?.text ?? '') && isNameWord(tokens, at + 1);
  return !isDateWord(normalizeWord(token.text));
}

/**
 * Reads the person at the beginning of some tokens: a mention, a quoted name, or a name of several words ("Cara Roth
 * until Friday").
 */
export function takePerson(tokens: readonly Token[]): {
  readonly person: Token | undefined;
  readonly rest: readonly Token[];
} {
  const [first] = tokens;
  let count = 1;
  const isBare = first !== undefined && !isMention(first) && isNameWord(tokens, 0);
  const hasEnded = () => /[,;:]$/.test(tokens[count - 1]?.text ?? '');
  while (isBare && count < NAME_WORDS && !hasEnded() && isNameWord(tokens, count)) count++;
  const name = tokens.slice(0, count);
  const person = isBare ? ({ kind: 'word', text: textOf(name) } as const) : first;
  return { person, rest: tokens.slice(count) };
}

/** Whether a token refers to a person by itself: `<@U…>` or `@name`. */
export function isMention(token: Token): boolean {
  return (
    token.kind === 'mention' ||
    (token.kind === 'word' && token.text.startsWith('@') && NAME.test(withoutEnd(token.text)))
  );
}

/**
 * The colleague named by a token; "me" and "ich" give the name `me`.
 * @throws ParseError `not_a_person`
 */
export function readPerson(token: Token): Mention {
  if (token.kind === 'mention') return { by: 'id', userId: token.userId };
  const name = token.kind === 'link' ? undefined : NAME.exec(withoutEnd(token.text))?.[1];
  if (!name) return refuse({ code: 'not_a_person', text: token.text });
  return { by: 'name', name: ME.has(normalizeWord(name)) ? 'me' : name };
}
