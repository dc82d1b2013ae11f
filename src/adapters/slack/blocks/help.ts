import type { KnownBlock } from '@slack/types';
import type { Localizer, MessageKey } from '../../../languages/localizer.ts';
import { WATCH_CLIENT } from '../ids/forms.ts';
import { WELCOME } from '../ids/welcome.ts';
import { button, context, section } from './kit/blocks.ts';
import { emojiHelp } from './kit/emoji.ts';

/** The commands in the order in which a client's story needs them. */
export const HELP_TOPICS = [
  'add',
  'list',
  'show',
  'replied',
  'followed-up',
  'answered',
  'snooze',
  'promised',
  'away',
  'close',
  'reopen',
  'resume',
  'undo',
  'delete',
  'assign',
  'edit',
  'draft',
  'mute',
  'unmute',
  'hours',
  'holidays',
  'timezone',
  'language',
  'digest',
  'limit',
  'pause',
  'settings',
  'client',
  'cover',
  'escalation',
  'currency',
] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

const ABOUT_DETAILS: readonly MessageKey[] = [
  'help.about_values',
  'help.via_values',
  'help.lang_values',
  'help.reach_values',
  'help.term_values',
];

/** What else is worth knowing about a command. */
const ALSO: Partial<Record<HelpTopic, readonly MessageKey[]>> = {
  add: ['help.sentence', ...ABOUT_DETAILS, 'help.dates'],
  edit: [...ABOUT_DETAILS, 'help.references'],
  replied: ['help.references', 'help.dates'],
  'followed-up': ['help.references', 'help.dates'],
  answered: ['help.references', 'help.dates'],
  snooze: ['help.references', 'help.dates'],
  promised: ['help.references', 'help.dates'],
  away: ['help.references', 'help.dates'],
  holidays: ['help.region_values'],
};

/** What it is, and the three things to do first; `emoji` watches a message, null where none does. */
export function welcomeView(emoji: string | null, t: Localizer): KnownBlock[] {
  return [
    section(t.mrkdwn('welcome.what')),
    section(
      t.mrkdwn('welcome.first'),
      t.mrkdwn('welcome.add'),
      t.mrkdwn('welcome.hours'),
      t.mrkdwn('welcome.list'),
    ),
    {
      type: 'actions',
      elements: [
        button(t.text('button.watch'), WATCH_CLIENT, 'primary'),
        button(t.text('button.list'), WELCOME.list),
        button(t.text('button.help'), WELCOME.help),
      ],
    },
    context(emojiHelp(emoji, t), t.mrkdwn('welcome.help')),
  ];
}

/** What somebody wants help on: a command, or the one that they probably meant. */
interface Wanted {
  readonly known?: HelpTopic | undefined;
  readonly suggestion?: HelpTopic | undefined;
}

/** All commands, or one of them; a topic that is not known says so, with what was probably meant, and shows all. */
export function helpView(
  text: string | undefined,
  { known: topic, suggestion }: Wanted,
  emoji: string | null,
  t: Localizer,
): KnownBlock[] {
  if (topic) {
    const also = (ALSO[topic] ?? []).map((sentence) => t.mrkdwn(sentence));
    return [section(t.mrkdwn(`help.${topic}`)), ...(also.length > 0 ? [section(...also)] : [])];
  }
  const commands = HELP_TOPICS.map((one) => `• ${t.mrkdwn(`help.${one}`)}`);
  return [
    section(
      text !== undefined && t.mrkdwn('help.unknown_topic', { text }),
      suggestion !== undefined && t.mrkdwn('problem.did_you_mean', { suggestion: `help ${suggestion}` }),
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
