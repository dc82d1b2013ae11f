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
  app.event('message', async ({ event, category }) => {
    const { channel: channelId, ts, thread_ts: threadTs = null } = event as Said;
    if (category.teamId) sync.notice({ teamId: category.teamId, channelId, ts, threadTs });
  });

  app.event('member_joined_channel', async ({ event, category }) => {
    if (category.teamId && event.user === category.botUserId) {
      sync.catchUp({ teamId: category.teamId, channelId: event.channel });
    }
  });
}
