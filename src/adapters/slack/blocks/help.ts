import type { KnownBlock } from '@slack/types';
import type { Commands } from '../../../languages/en/commands.ts';
import type { Messages } from '../../../languages/en/messages/index.ts';
import type { Localizer, MessageKey } from '../../../languages/localizer.ts';
import { WATCH_CLIENT } from '../ids/forms.ts';
import { WELCOME } from '../ids/welcome.ts';
import { actionsBlock, button, context, section } from './kit/blocks.ts';
import { emojiHelp } from './kit/emoji.ts';

/** A command in the help: its line, and what else is shown when somebody asks about it alone. */
export interface HelpTopic {
  readonly name: keyof Commands & keyof Messages['help'];
  readonly moreHelp?: readonly MessageKey[];
}

/** What Ghostwatch is, and the first three things to do; `emoji` watches a message, null if the workspace has none. */
export function welcomeView(emoji: string | null, t: Localizer): KnownBlock[] {
  return [
    section(t.mrkdwn('welcome.what')),
    section(
      t.mrkdwn('welcome.first'),
      t.mrkdwn('welcome.add'),
      t.mrkdwn('welcome.hours'),
      t.mrkdwn('welcome.list'),
    ),
    actionsBlock([
      button(t.text('button.watch'), WATCH_CLIENT, 'primary'),
      button(t.text('button.list'), WELCOME.list),
      button(t.text('button.help'), WELCOME.help),
    ]),
    context(emojiHelp(emoji, t), t.mrkdwn('welcome.help')),
  ];
}

/** The topic of a help request: a command, or the one that was probably meant. */
interface Wanted {
  readonly known?: HelpTopic | undefined;
  readonly suggestion?: HelpTopic | undefined;
}

/** The help on all commands, or on one. For an unknown topic: says so, names what was probably meant, and lists all. */
export function helpView(
  text: string | undefined,
  { known, suggestion }: Wanted,
  topics: readonly HelpTopic[],
  emoji: string | null,
  t: Localizer,
): KnownBlock[] {
  if (known) {
    const also = (known.moreHelp ?? []).map((sentence) => t.mrkdwn(sentence));
    return [section(t.mrkdwn(`help.${known.name}`)), ...(also.length > 0 ? [section(...also)] : [])];
  }
  const commands = topics.map(({ name }) => `• ${t.mrkdwn(`help.${name}`)}`);
  return [
    section(
      text !== undefined && t.mrkdwn('help.unknown_topic', { text }),
      suggestion !== undefined && t.mrkdwn('problem.did_you_mean', { suggestion: `help ${suggestion.name}` }),
      t.mrkdwn('help.title'),
      ...commands.slice(0, 9),
    ),
    section(...commands.slice(9)),
    context(
      emojiHelp(emoji, t),
      t.mrkdwn('help.references'),
      t.mrkdwn('help.dates'),
      t.mrkdwn('help.topics'),
    ),
  ];
}
