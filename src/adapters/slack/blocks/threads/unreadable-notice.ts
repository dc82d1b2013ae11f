import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';

/** Why answers in Slack are not heard, and the one thing to do about it; null where they are. */
export function unreadableNotice(thread: PlannedThread, t: Localizer): string | null {
  const { readError, slackThread, number } = thread;
  if (readError === null || slackThread === null || thread.status === 'closed') return null;
  return t.mrkdwn(`deaf.${readError}`, { channel: new Markup(`<#${slackThread.channelId}>`), number });
}
