import type { WorkspaceOverview } from '../../../../domain/workspaces/workspace-settings.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';

/** An emoji in Slack's markup; its name was checked when it was set. */
export function emojiMarkup(name: string): Markup {
  return new Markup(`:${name}:`);
}

/** The emoji that watches a message; null if the workspace has none, or has not granted the scope for it. */
export function workingEmoji({ watchEmoji, notAllowed }: WorkspaceOverview): string | null {
  return notAllowed.includes('watch_emoji') ? null : watchEmoji;
}

/** The sentence on how to watch a conversation with an emoji; false if the workspace has none. */
export function emojiHelp(name: string | null, t: Localizer): string | false {
  return name !== null && t.mrkdwn('rules.emoji_help', { emoji: emojiMarkup(name) });
}
