import { typedText } from '../../../../../input/commands/setting-words.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { importInvitation } from '../../../blocks/exchange/import-views.ts';
import { slashVerb } from '../slash-verb.ts';

/** `import`: shows a button that opens the form for pasting lines. */
export const importClients = slashVerb({
  name: 'import',
  parse: (line) => {
    const text = typedText(line);
    return text === '' ? { verb: 'import' as const } : refuse({ code: 'left_over', text });
  },
  run: async (_, { t }) => ({ blocks: importInvitation(t) }),
});
