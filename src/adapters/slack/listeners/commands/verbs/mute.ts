import { onlyReference } from '../../../../../input/commands/only-reference.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

/** `mute #12`: no nudges about this client until further notice. */
export const mute = slashVerb({
  name: 'mute',
  parse: (line) => ({ verb: 'mute', ref: onlyReference(line) }),
  run: async ({ ref }, request) => {
    const { useCases } = request;
    return doneAnswer(await useCases.muteClient({ ref, muted: true }), request);
  },
});
