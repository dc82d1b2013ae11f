import type { ConversationSync } from '../../../../usecases/conversations/sync-worker.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import { teamOf } from '../../middleware/team-of.ts';

/** What of a message event matters here: where it was said. The sync reads the conversation, or the event itself. */
interface Said {
  readonly channel: string;
  readonly channel_type?: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly subtype?: string;
}

/** Messages that can be read where the event says; all other subtypes tell of something that happened to one. */
const WRITTEN: ReadonlySet<string | undefined> = new Set([
  undefined,
  'file_share',
  'me_message',
  'thread_broadcast',
]);

/** Messages in channels (those to the bot itself belong to nobody's conversation) say that it is time to read. */
export function listenToMessages(app: GuardedApp, sync: ConversationSync): void {
  app.event('message', async ({ event, context }) => {
    const { channel: channelId, channel_type: type, ts, thread_ts: threadTs = null, subtype } = event as Said;
    const isNew = WRITTEN.has(subtype);
    if (type !== 'im')
      sync.notice({ teamId: teamOf(context), channelId, ts, threadTs, isNew, message: event });
  });
}
