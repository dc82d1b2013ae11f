import { onlyReference } from '../../../../../input/commands/only-reference.ts';
import { threadDetailsView } from '../../../blocks/threads/details.ts';
import { slashVerb } from '../slash-verb.ts';

/** `show #12`, or only `#12`: shows the state of a thread, its timeline and its next nudge. */
export const show = slashVerb({
  name: 'show',
  parse: (line) => ({ verb: 'show', ref: onlyReference(line) }),
  run: async ({ ref }, { t, useCases }) => ({
    blocks: threadDetailsView(await useCases.showThread(ref), t),
  }),
});
