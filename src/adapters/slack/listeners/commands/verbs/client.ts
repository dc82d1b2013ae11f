import { normalizeWord } from '../../../../../input/normalize-word.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { isMention, readPerson } from '../../../../../input/person.ts';
import { CLIENT_MAX, pointAnywhere, pointWithAll } from '../../../../../input/reference.ts';
import { type Token, textOf } from '../../../../../input/token.ts';
import { noKeys, tokenise } from '../../../../../input/tokens.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

const NOT: ReadonlySet<string> = new Set(['not', 'no', 'off', 'nicht', 'kein', 'keine']);

const isNot = (token: Token): boolean => token.kind === 'word' && NOT.has(normalizeWord(token.text));

/** @throws ParseError */
function readClient(line: string) {
  const tokens = tokenise(line, noKeys);
  const person = tokens.find(isMention);
  if (!person) {
    // Somebody who begins with the name of a client wants to watch it, or to see it.
    const text = textOf(tokens);
    const isName = text !== '' && text.length <= CLIENT_MAX && !pointAnywhere(tokens);
    return refuse(
      isName ? { code: 'client_without_person', text } : { code: 'missing', what: 'person', text: line },
    );
  }
  const others = tokens.filter((token) => token !== person && !isNot(token));
  const pointed = pointAnywhere(others) ?? pointWithAll(others);
  if (!pointed) return refuse({ code: 'missing', what: 'reference', text: line });
  if (pointed.rest.length > 0) refuse({ code: 'left_over', text: textOf(pointed.rest) });
  return { verb: 'client' as const, ref: pointed.ref, who: readPerson(person), marked: !tokens.some(isNot) };
}

/** `client #12 @jana`: Jana speaks for the client there; `client #12 not @jana`: she does not. */
export const client = slashVerb({
  name: 'client',
  help: ['help.client'],
  parse: readClient,
  run: async ({ ref, who, marked }, conversation) => {
    const { useCases } = conversation;
    return doneAnswer(await useCases.markClient({ ref, who, marked }), conversation);
  },
});
