import { readContact } from '../../../../../input/commands/contact.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

/** `replied #12 by email yesterday`: the client replied. */
export const replied = slashVerb({
  name: 'replied',
  moreHelp: ['help.references', 'help.dates'],
  parse: (line, reader) => ({ verb: 'replied', ...readContact(line, reader) }),
  run: async ({ ref, at, via }, request) => {
    const { useCases } = request;
    return doneAnswer(await useCases.markReplied({ ref, at, via }), request);
  },
});
