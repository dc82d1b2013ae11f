import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';

function slackNotice({ readError, slackThread, number }: PlannedThread, t: Localizer): string | null {
  if (readError === null || slackThread === null) return null;
  return t.mrkdwn(`unreadable.${readError}`, { channel: new Markup(`<#${slackThread.channelId}>`), number });
}

/** Why replies in Slack or by mail cannot be read, and what to do about it; null if they can. */
export function unreadableNotice(thread: PlannedThread, t: Localizer): string | null {
  const { mailError, status } = thread;
  if (status === 'closed') return null;
  const mail = mailError && t.mrkdwn(`mail.unreadable.${mailError.reason}`, { mailbox: mailError.mailbox });
  return [slackNotice(thread, t), mail].filter(Boolean).join('\n') || null;
}
