import type { GuardedApp } from '../../middleware/guarded-app.ts';
import type { ListenerDeps } from '../../middleware/request-context.ts';
import { teamOf } from '../../middleware/team-of.ts';
import { momentOf } from '../../slack-timestamps.ts';

/** What of a message event matters here: where it was said, and by whom. The sync reads the conversation, or the event itself. */
interface Said {
  readonly channel: string;
  readonly channel_type?: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly subtype?: string;
  readonly user?: string;
  readonly bot_id?: string;
}

/** Messages that can be read where the event says; all other subtypes tell of something that happened to one. */
const WRITTEN: ReadonlySet<string | undefined> = new Set([
  undefined,
  'file_share',
  'me_message',
  'thread_broadcast',
]);

/** Messages in channels (those to the bot itself belong to nobody's conversation) say that it is time to read. */
export function listenToMessages(app: GuardedApp, { sync, proposals }: ListenerDeps): void {
  app.event('message', async ({ event, context }) => {
    const { channel: channelId, channel_type: type, ts, thread_ts: threadTs = null, subtype } = event as Said;
    if (type === 'im') return;
    const teamId = teamOf(context);
    const isNew = WRITTEN.has(subtype);
    sync.notice({ teamId, channelId, ts, threadTs, isNew, message: event });
    const { user: authorId, bot_id: app } = event as Said;
    if (isNew && authorId !== undefined && app === undefined && type !== 'mpim')
      proposals.notice({
        teamId,
        channelId,
        ts,
        at: momentOf(ts),
        threadTs: threadTs === ts ? null : threadTs,
        authorId,
      });
  });
}
