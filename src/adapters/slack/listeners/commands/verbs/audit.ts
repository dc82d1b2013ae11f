import { typedText } from '../../../../../input/commands/setting-words.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { auditView } from '../../../blocks/privacy/audit.ts';
import { slashVerb } from '../slash-verb.ts';

/** `audit`: shows who erased, exported, imported and changed settings. */
export const audit = slashVerb({
  name: 'audit',
  parse: (line) => {
    const text = typedText(line);
    return text === '' ? { verb: 'audit' as const } : refuse({ code: 'left_over', text });
  },
  run: async (_, { t, useCases }) => ({ blocks: auditView(await useCases.showAudit(), t) }),
});
