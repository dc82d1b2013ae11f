import { readContact } from '../../../../../input/commands/contact.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

/** `answered #12 by phone`: we answered the client. */
export const answered = slashVerb({
  name: 'answered',
  moreHelp: ['help.references', 'help.dates'],
  parse: (line, reader) => ({ verb: 'answered', ...readContact(line, reader) }),
  run: async ({ ref, at, via }, request) => {
    const { useCases } = request;
    return doneAnswer(await useCases.markAnswered({ ref, at, via }), request);
  },
});
