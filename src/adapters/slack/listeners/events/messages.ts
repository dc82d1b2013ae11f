import type { App } from '@slack/bolt';
import type { ConversationSync } from '../../../../usecases/conversations/sync-worker.ts';

/** What of a message event matters: where it was said. Its text is left alone; the ear reads the conversation. */
interface Said {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string;
}

/** Messages in channels, and the bot's own arrival in one: both say that it is time to read. */
export function listenToMessages(app: App, sync: ConversationSync): void {
  app.event('message', async ({ event, context }) => {
    const { channel: channelId, ts, thread_ts: threadTs = null } = event as Said;
    if (context.teamId) sync.notice({ teamId: context.teamId, channelId, ts, threadTs });
  });

  app.event('member_joined_channel', async ({ event, context }) => {
    if (context.teamId && event.user === context.botUserId) {
      sync.catchUp({ teamId: context.teamId, channelId: event.channel });
    }
  });
}
