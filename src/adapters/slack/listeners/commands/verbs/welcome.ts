import { welcomeView } from '../../../blocks/help.ts';
import { workingEmoji } from '../../../blocks/kit/emoji.ts';
import { slashVerb } from '../slash-verb.ts';

/** The command without a verb: says what Ghostwatch is, and what to do first. */
export const welcome = slashVerb({
  name: 'welcome',
  parse: () => ({ verb: 'welcome' }),
  run: async (_, { actor, t, useCases }) => {
    const emoji = workingEmoji(await useCases.showWorkspace(actor));
    return { blocks: welcomeView(emoji, t) };
  },
});
