import type { ConversationSync } from '../../../../usecases/conversations/sync-worker.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import { teamOf } from '../../middleware/team-of.ts';

/** What of an event about a channel matters. */
interface ChannelEvent {
  readonly event: { readonly channel: string };
  readonly context: Parameters<typeof teamOf>[0];
}

/**
 * What changes whether a channel can be read: the bot comes in or is taken out, the channel goes into the archive or
 * comes back. All of its conversations are read again, so that cards and Home say at once what holds.
 */
export function listenToChannels(app: GuardedApp, sync: ConversationSync): void {
  const readAgain = async ({ event, context }: ChannelEvent): Promise<void> =>
    sync.syncAll({ teamId: teamOf(context), channelId: event.channel });

  app.event('member_joined_channel', async ({ event, context }) => {
    if (event.user === context.botUserId) await readAgain({ event, context });
  });
  // Slack does not send member_left_channel to a bot that was taken out itself.
  app.event('channel_left', readAgain);
  app.event('group_left', readAgain);
  app.event('channel_archive', readAgain);
  app.event('group_archive', readAgain);
  app.event('channel_unarchive', readAgain);
  app.event('group_unarchive', readAgain);
}
