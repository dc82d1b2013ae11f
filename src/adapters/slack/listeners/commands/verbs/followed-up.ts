import { readContact } from '../../../../../input/commands/contact.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

/** `followed-up #12 by phone 2 days ago`: we followed up with the client. */
export const followedUp = slashVerb({
  name: 'followed-up',
  moreHelp: ['help.references', 'help.dates'],
  parse: (line, reader) => ({ verb: 'followed-up', ...readContact(line, reader) }),
  run: async ({ ref, at, via }, request) => {
    const { useCases } = request;
    return doneAnswer(await useCases.logFollowUp({ ref, at, via }), request);
  },
});
