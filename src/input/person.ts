import type { Mention } from './command.ts';
import { normalizeWord } from './normalize-word.ts';
import { refuse } from './parse-error.ts';
import type { Token } from './token.ts';
import { wordSet } from './typed-words.ts';

const ME = wordSet(({ settings }) => settings.me);
const NAME = /^@?([\p{L}\p{N}][\p{L}\p{M}\p{N}._'’ -]{0,79})$/u;

/** Without the comma that follows a name in a sentence. */
const withoutEnd = (text: string): string => text.replace(/[,;:]$/, '');

/** Whether a bare word means the typist. */
export const isMe = (token: Token): boolean => token.kind === 'word' && ME.has(normalizeWord(token.text));

/** Whether a token points at a person by itself: `<@U…>` or `@name`. */
export function isMention(token: Token): boolean {
  return (
    token.kind === 'mention' ||
    (token.kind === 'word' && token.text.startsWith('@') && NAME.test(withoutEnd(token.text)))
  );
}

/**
 * A colleague; whoever types "me" or "ich" is the name `me`.
 * @throws ParseError `not_a_person`
 */
export function readPerson(token: Token): Mention {
  if (token.kind === 'mention') return { by: 'id', userId: token.userId };
  const name = token.kind === 'link' ? undefined : NAME.exec(withoutEnd(token.text))?.[1];
  if (!name) return refuse({ code: 'not_a_person', text: token.text });
  return { by: 'name', name: ME.has(normalizeWord(name)) ? 'me' : name };
}
