import { nextVariant } from '../../../../../domain/templates/sent-wording.ts';
import { onlyReference } from '../../../../../input/commands/only-reference.ts';
import { draftAnswer } from '../../../blocks/threads/draft-answer.ts';
import { slashVerb } from '../slash-verb.ts';

/** `draft #12`: shows the suggested message for the current state of the thread. */
export const draft = slashVerb({
  name: 'draft',
  parse: (line) => ({ verb: 'draft', ref: onlyReference(line) }),
  run: async ({ ref }, { t, useCases }) => {
    const view = await useCases.showThread(ref);
    return { blocks: draftAnswer(view, nextVariant(view.history, view.draft.kind), t) };
  },
});
