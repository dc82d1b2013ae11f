import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Words } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';

/** Why answers in Slack are not heard, and the one thing to do about it; null where they are. */
export function deafnessLine(thread: PlannedThread, words: Words): string | null {
  const { deafness, slackThread, number } = thread;
  if (deafness === null || slackThread === null || thread.status === 'closed') return null;
  return words.say(`deaf.${deafness}`, { channel: new Markup(`<#${slackThread.channelId}>`), number });
}
