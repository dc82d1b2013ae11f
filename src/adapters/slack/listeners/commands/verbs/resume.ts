import { onlyReference } from '../../../../../input/commands/only-reference.ts';
import { textOf } from '../../../../../input/token.ts';
import { noKeys, tokenise } from '../../../../../input/tokens.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

/** `resume #12`: its pause ends before its time; alone it ends the pause of the typist's own nudges. */
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
