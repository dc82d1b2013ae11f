import { within } from '../../../../../input/parse-error.ts';
import { textOf } from '../../../../../input/tokens/token.ts';
import { noKeys, tokenise } from '../../../../../input/tokens/tokenise.ts';
import { openWith } from '../../../../../input/words/aliases.ts';
import { nearest } from '../../../../../input/words/nearest.ts';
import { VERB_WORDS } from '../../../../../input/words/verb-words.ts';
import { type HelpTopic, helpView } from '../../../blocks/help.ts';
import { workingEmoji } from '../../../blocks/kit/emoji.ts';
import { slashVerb } from '../slash-verb.ts';

const TOPIC_MAX = 200;

/** The command that a topic names, in any spelling; otherwise the topic as typed. */
function readHelp(line: string): { readonly verb: 'help'; readonly topic?: string } {
  const text = textOf(tokenise(line, noKeys));
  if (text === '') return { verb: 'help' };
  return { verb: 'help', topic: openWith(text, '')?.verb ?? within('topic', text, TOPIC_MAX) };
}

/**
 * `help`, `help add`: shows the available commands. `topics` are the other verbs, in the order in which they are shown.
 */
export const helpOn = (topics: readonly HelpTopic[]) =>
  slashVerb({
    name: 'help',
    parse: readHelp,
    run: async ({ topic }, { actor, t, useCases }) => {
      const verb = topic === undefined ? undefined : VERB_WORDS.get(topic.toLowerCase());
      const known = topics.find(({ name }) => name === verb);
      const meant = known === undefined && topic !== undefined ? nearest(topic, VERB_WORDS) : undefined;
      const suggestion = topics.find(({ name }) => name === meant);
      const emoji = workingEmoji(await useCases.showWorkspace(actor));
      return { blocks: helpView(topic, { known, suggestion }, topics, emoji, t) };
    },
  });
