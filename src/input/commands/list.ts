import type { Command } from '../command.ts';
import { enumValue } from '../enum-value.ts';
import { normalizeWord } from '../normalize-word.ts';
import { refuse, within } from '../parse-error.ts';
import { isMention, readPerson } from '../person.ts';
import { type Token, textOf } from '../token.ts';
import { tokenise } from '../tokens.ts';
import { DETAIL_KEYS, SCOPE_WORDS } from '../vocabulary.ts';

const TEXT_MAX = 200;

const isScope = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && SCOPE_WORDS.has(normalizeWord(token.text));

/** The first word or the last: in between it belongs to the text that is searched. */
function scopeOf(tokens: readonly Token[]): Token | undefined {
  return [tokens[0], tokens.at(-1)].find(isScope);
}

/** A person, with `owner:` in front or not. */
function ownerOf(tokens: readonly Token[]): readonly Token[] {
  const index = tokens.findIndex((token) => token.kind === 'key' || isMention(token));
  const first = tokens[index];
  if (!first) return [];
  return first.kind === 'key' ? tokens.slice(index, index + 2) : [first];
}

/**
 * `list`, `list waiting`, `list @ada closed relaunch`
 * @throws ParseError
 */
export function readList(line: string): Command {
  const tokens = tokenise(line, (name) => DETAIL_KEYS.get(normalizeWord(name)) === 'owner');
  const owner = ownerOf(tokens);
  const person = owner.at(-1);
  if (person?.kind === 'key') refuse({ code: 'missing', what: 'person', text: person.text });
  const words = tokens.filter((token) => !owner.includes(token));
  const scope = scopeOf(words);
  const others = words.filter((token) => token !== scope);
  const left = others.filter(
    (token) => token.kind === 'key' || isMention(token) || (scope && isScope(token)),
  );
  if (left.length > 0) refuse({ code: 'left_over', text: textOf(left) });
  const text = within('text', textOf(others), TEXT_MAX);
  return {
    verb: 'list',
    ...(scope && { scope: enumValue('list', scope.text, SCOPE_WORDS) }),
    ...(person && { owner: readPerson(person) }),
    ...(text !== '' && { text }),
  };
}
