import { onlyReference } from '../../../../../input/commands/only-reference.ts';
import { textOf } from '../../../../../input/tokens/token.ts';
import { noKeys, tokenise } from '../../../../../input/tokens/tokenise.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

/** `resume #12`: ends the thread's pause early; `resume` ends the pause of the person's own nudges. */
export const resume = slashVerb({
  name: 'resume',
  parse: (line) =>
    textOf(tokenise(line, noKeys)) === ''
      ? { verb: 'pause', until: 'off' }
      : { verb: 'resume', ref: onlyReference(line) },
  run: async ({ ref }, request) => {
    const { useCases } = request;
    return doneAnswer(await useCases.resumeThread({ ref }), request);
  },
});
