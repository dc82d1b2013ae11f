import { onlyReference } from '../../../../../input/commands/only-reference.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

/** `unmute #12`: nudges about this client resume. */
export const unmute = slashVerb({
  name: 'unmute',
  parse: (line) => ({ verb: 'unmute', ref: onlyReference(line) }),
  run: async ({ ref }, request) => {
    const { useCases } = request;
    return doneAnswer(await useCases.muteClient({ ref, muted: false }), request);
  },
});
