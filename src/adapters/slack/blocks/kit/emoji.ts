import type { WorkspaceOverview } from '../../../../domain/workspaces/workspace-settings.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';

/** An emoji as Slack shows it; its name was checked when it was set. */
export function emojiMarkup(name: string): Markup {
  return new Markup(`:${name}:`);
}

/** The emoji that watches a message; null where the workspace has none, or has not allowed the bot to see it. */
export function workingEmoji({ watchEmoji, notAllowed }: WorkspaceOverview): string | null {
  return notAllowed.includes('watch_emoji') ? null : watchEmoji;
}

/** How to watch a conversation by an emoji; false in a workspace that has none. */
export function emojiHelp(name: string | null, t: Localizer): string | false {
  return name !== null && t.mrkdwn('rules.emoji_help', { emoji: emojiMarkup(name) });
}
