import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';

/** An emoji as Slack shows it; its name was checked when it was set. */
export function emojiMarkup(name: string): Markup {
  return new Markup(`:${name}:`);
}

/** How to watch a conversation by an emoji; false in a workspace that has none. */
export function emojiHelp(name: string | null, t: Localizer): string | false {
  return name !== null && t.mrkdwn('rules.emoji_help', { emoji: emojiMarkup(name) });
}
