import { onlyReference } from '../../../../../input/commands/only-reference.ts';
import { deletionQuestion } from '../../../blocks/threads/deletion.ts';
import { slashVerb } from '../slash-verb.ts';

/** `delete #12`: asks for confirmation before a thread is deleted. */
export const remove = slashVerb({
  name: 'delete',
  parse: (line) => ({ verb: 'delete', ref: onlyReference(line) }),
  run: async ({ ref }, { t, useCases }) => ({
    blocks: deletionQuestion(await useCases.describeDeletion(ref), t),
  }),
});
