import { onlyReference } from '../../../../../input/commands/only-reference.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

/** `reopen #12`: reopens a closed thread. */
export const reopen = slashVerb({
  name: 'reopen',
  parse: (line) => ({ verb: 'reopen', ref: onlyReference(line) }),
  run: async ({ ref }, request) => {
    const { useCases } = request;
    return doneAnswer(await useCases.reopenThread({ ref }), request);
  },
});
