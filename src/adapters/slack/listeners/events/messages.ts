import { isNewMessage } from '../../message-subtypes.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import { teamOf } from '../../middleware/team-of.ts';
import { momentOf } from '../../slack-timestamps.ts';

/**
 * The parts of a message event that are used: where it was posted, and by whom. The sync reads the conversation, or the
 * event itself.
 */
interface ChannelMessageEvent {
  readonly channel: string;
  readonly channel_type?: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly subtype?: string;
  readonly user?: string;
  readonly bot_id?: string;
}

/**
 * Reports messages in channels to the sync, so that it reads their conversations; direct messages to the bot belong to
 * none.
 */
export function listenToMessages(app: GuardedApp): void {
  const { sync, proposals } = app.deps;
  app.event('message', async ({ event, context }) => {
    const message = event as ChannelMessageEvent;
    const {
      channel: channelId,
      channel_type: type,
      ts,
      thread_ts: threadTs = null,
      user: authorId,
    } = message;
    if (type === 'im') return;
    const teamId = teamOf(context);
    const isNew = isNewMessage(message.subtype);
    sync.notice({ teamId, channelId, ts, threadTs, isNew, message: event });
    const isByPerson = authorId !== undefined && message.bot_id === undefined;
    if (!isNew || !isByPerson || type === 'mpim') return;
    const replyTo = threadTs === ts ? null : threadTs;
    proposals.notice({ teamId, channelId, ts, at: momentOf(ts), threadTs: replyTo, authorId });
  });
}
