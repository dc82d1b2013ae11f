import type { GuardedApp } from '../../middleware/guarded-app.ts';
import { teamOf } from '../../middleware/team-of.ts';
import { momentOf } from '../../slack-timestamps.ts';

/**
 * The parts of a message event that are used: where it was posted, and by whom. The sync reads the conversation, or the
 * event itself.
 */
interface Said {
  readonly channel: string;
  readonly channel_type?: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly subtype?: string;
  readonly user?: string;
  readonly bot_id?: string;
}

/** Subtypes of new messages; all others report a change of a message. */
const WRITTEN: ReadonlySet<string | undefined> = new Set([
  undefined,
  'file_share',
  'me_message',
  'thread_broadcast',
]);

/**
 * Reports messages in channels to the sync, so that it reads their conversations; direct messages to the bot belong to
 * none.
 */
export function listenToMessages(app: GuardedApp): void {
  const { sync, proposals } = app.deps;
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
