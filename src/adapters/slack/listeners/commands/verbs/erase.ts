import { erasureQuestion } from '../../../blocks/privacy/erasure.ts';
import { slashVerb } from '../slash-verb.ts';
import { readName } from './data.ts';

/** `erase "Jana Krüger"`: asks admins what to erase. */
export const erase = slashVerb({
  name: 'erase',
  parse: (line) => ({ verb: 'erase', text: readName(line) }),
  run: async ({ text }, { t, useCases }) => ({
    blocks: erasureQuestion(await useCases.describeErasure(text), text, t),
  }),
});
