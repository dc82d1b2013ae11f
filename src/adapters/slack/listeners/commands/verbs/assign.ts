import type { Mention, Reference } from '../../../../../input/command.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { isMe, isMention, readPerson } from '../../../../../input/people/read-person.ts';
import { pointAnywhere, pointWithAll } from '../../../../../input/reference.ts';
import { type Token, textOf } from '../../../../../input/tokens/token.ts';
import { noKeys, tokenise } from '../../../../../input/tokens/tokenise.ts';
import { normalizeWord } from '../../../../../input/words/normalize-word.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

const TOWARDS: ReadonlySet<string> = new Set(['to', 'an', 'zu']);

const isTowards = (token: Token | undefined): boolean =>
  token?.kind === 'word' && TOWARDS.has(normalizeWord(token.text));

/** The index of "@ben", or of "me" at the end: a client's name may contain "me" as well. */
function personIndex(tokens: readonly Token[]): number {
  const mention = tokens.findIndex(isMention);
  const last = tokens.at(-1);
  return mention < 0 && last && isMe(last) ? tokens.length - 1 : mention;
}

/**
 * Joins a person's name of several words, such as "Emma Stone", into one token, if there is nothing else besides the
 * reference.
 */
function joinName(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(isMention)) return tokens;
  const names = pointAnywhere(tokens)?.rest.filter((token) => !isTowards(token)) ?? [];
  if (names.length < 2 || names.some(({ kind }) => kind !== 'word')) return tokens;
  const name: Token = { kind: 'quoted', text: textOf(names) };
  return [...tokens.filter((token) => !names.includes(token)), name];
}

/** Reads the person at `index` and the reference in the other tokens. */
function readPersonAt(tokens: readonly Token[], index: number): { ref: Reference; to: Mention } {
  const person = tokens[index];
  if (!person) return refuse({ code: 'missing', what: 'person', text: textOf(tokens) });
  const start = isTowards(tokens[index - 1]) ? index - 1 : index;
  const others = tokens.toSpliced(start, index - start + 1);
  const pointed = pointAnywhere(others) ?? pointWithAll(others);
  if (!pointed) return refuse({ code: 'missing', what: 'reference', text: textOf(tokens) });
  if (pointed.rest.length > 0) refuse({ code: 'left_over', text: textOf(pointed.rest) });
  return { ref: pointed.ref, to: readPerson(person) };
}

/** @throws ParseError */
function readAssign(line: string) {
  const tokens = joinName(tokenise(line, noKeys));
  if (tokens.length === 0) refuse({ code: 'missing', what: 'reference', text: line });
  // Next to an unambiguous reference, a single other word must be the person, with or without "@".
  const unmarked = pointAnywhere(tokens)?.rest.filter((token) => !isTowards(token)) ?? [];
  const index = personIndex(tokens);
  const only = unmarked.length === 1 && unmarked[0] ? tokens.indexOf(unmarked[0]) : -1;
  return { verb: 'assign' as const, ...readPersonAt(tokens, index < 0 ? only : index) };
}

/** `assign #12 @ben`, `assign Acme to me`: a new owner. */
export const assign = slashVerb({
  name: 'assign',
  parse: readAssign,
  run: async ({ ref, to }, request) => {
    const { useCases } = request;
    return doneAnswer(await useCases.assignThread({ ref, to }), request);
  },
});
