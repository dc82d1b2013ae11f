import { enumValue } from '../../../../../input/details/enum-value.ts';
import { refuse, within } from '../../../../../input/parse-error.ts';
import { isMention, readPerson } from '../../../../../input/people/read-person.ts';
import { type Token, textOf } from '../../../../../input/tokens/token.ts';
import { tokenise } from '../../../../../input/tokens/tokenise.ts';
import { DETAIL_KEYS, SCOPE_WORDS } from '../../../../../input/words/keys-and-values.ts';
import { normalizeWord } from '../../../../../input/words/normalize-word.ts';
import { wordsByName } from '../../../../../input/words/typed-words.ts';
import { threadListView } from '../../../blocks/threads/list.ts';
import { slashVerb } from '../slash-verb.ts';

const TEXT_MAX = 200;
/** The number of lines in a list; longer ones are better narrowed down. */
const LIST_LIMIT = 20;

const isScope = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && SCOPE_WORDS.has(normalizeWord(token.text));

/** The scope, as the first word or the last: in between, it belongs to the search text. */
function scopeOf(tokens: readonly Token[]): Token | undefined {
  return [tokens[0], tokens.at(-1)].find(isScope);
}

/** The tokens that name a person, with or without `owner:`. */
function ownerOf(tokens: readonly Token[]): readonly Token[] {
  const index = tokens.findIndex((token) => token.kind === 'key' || isMention(token));
  const first = tokens[index];
  if (!first) return [];
  return first.kind === 'key' ? tokens.slice(index, index + 2) : [first];
}

const ORDER_WORDS = wordsByName(({ orders }) => orders);

const orderWord = (token: Token | undefined) =>
  token?.kind === 'word' ? ORDER_WORDS.get(normalizeWord(token.text)) : undefined;

/**
 * Reads and removes the order: `by money`, `sorted by silence`, `sortiert nach Geld`. Any other word after `by` belongs
 * to the search text.
 */
function takeOrder(tokens: readonly Token[]) {
  for (const [at, token] of tokens.entries()) {
    const order = orderWord(tokens[at + 1]);
    if (orderWord(token) !== 'by' || !order || order === 'by' || order === 'sorted') continue;
    const start = orderWord(tokens[at - 1]) === 'sorted' ? at - 1 : at;
    // The order "next nudge" has two words.
    const end = orderWord(tokens[at + 2]) === order ? at + 3 : at + 2;
    return { order, rest: tokens.toSpliced(start, end - start) };
  }
  return { rest: tokens };
}

/** @throws ParseError */
function readList(line: string) {
  const typed = tokenise(line, (name) => DETAIL_KEYS.get(normalizeWord(name)) === 'owner');
  const { order, rest: tokens } = takeOrder(typed);
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
    verb: 'list' as const,
    ...(scope && { scope: enumValue('list', scope.text, SCOPE_WORDS) }),
    ...(person && { owner: readPerson(person) }),
    ...(text !== '' && { text }),
    ...(order && { order }),
  };
}

/** `list`, `list waiting`, `list @ada closed relaunch`, `list all by money`: lists threads, the most urgent first. */
export const list = slashVerb({
  name: 'list',
  parse: readList,
  run: async ({ scope, owner, text, order }, { t, useCases }) => {
    const ownerId = owner && (await useCases.findPerson(owner));
    const { lines, total } = await useCases.listThreads({
      scope: scope ?? (ownerId ? 'all' : 'mine'),
      ownerId,
      text,
      order,
      limit: LIST_LIMIT,
      offset: 0,
    });
    const shown = scope ?? (ownerId ? 'person' : 'mine');
    return { blocks: threadListView({ scope: shown, ownerId, text, total, lines }, t) };
  },
});
