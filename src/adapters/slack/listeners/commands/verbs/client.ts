import { isEmail, readEmail } from '../../../../../input/details/phone-and-email.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { isMention, readPerson } from '../../../../../input/people/read-person.ts';
import { CLIENT_MAX, pointAnywhere, pointWithAll } from '../../../../../input/reference.ts';
import { type Token, textOf } from '../../../../../input/tokens/token.ts';
import { noKeys, tokenise } from '../../../../../input/tokens/tokenise.ts';
import { normalizeWord } from '../../../../../input/words/normalize-word.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

const NOT: ReadonlySet<string> = new Set(['not', 'no', 'off', 'nicht', 'kein', 'keine']);

const isNot = (token: Token): boolean => token.kind === 'word' && NOT.has(normalizeWord(token.text));

/** A mail address, as typed or as Slack links it. */
const isAddress = ({ kind, text }: Token): boolean =>
  (kind === 'word' || kind === 'link') && isEmail(text.replace(/^mailto:/i, ''));

const readSpeaker = (token: Token) =>
  isAddress(token) ? ({ by: 'address', address: readEmail(token.text) } as const) : readPerson(token);

/** @throws ParseError */
function readClient(line: string) {
  const tokens = tokenise(line, noKeys);
  const person = tokens.find(isMention) ?? tokens.find(isAddress);
  if (!person) {
    // Somebody who types only a client's name probably wants to watch or see that client.
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
  return { verb: 'client' as const, ref: pointed.ref, who: readSpeaker(person), marked: !tokens.some(isNot) };
}

/**
 * `client #12 @jana`: Jana belongs to the client's side in this thread; a mail address works, too. `client #12 not
 * @jana`: she does not.
 */
export const client = slashVerb({
  name: 'client',
  parse: readClient,
  run: async ({ ref, who, marked }, request) => {
    const { useCases } = request;
    return doneAnswer(await useCases.markClient({ ref, who, marked }), request);
  },
});
