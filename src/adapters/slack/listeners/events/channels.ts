import type { GuardedApp } from '../../middleware/guarded-app.ts';
import { teamOf } from '../../middleware/team-of.ts';

/** The parts of a channel event that are used. */
interface ChannelEvent {
  readonly event: { readonly channel: string };
  readonly context: Parameters<typeof teamOf>[0];
}

/**
 * Handles events that change whether a channel can be read: the bot is added or removed, the channel is archived or
 * unarchived. Its conversations are all read again, so that cards and the App Home show the current state at once.
 */
export function listenToChannels(app: GuardedApp): void {
  const { sync } = app.deps;
  const readAgain = async ({ event, context }: ChannelEvent): Promise<void> =>
    sync.syncAll({ teamId: teamOf(context), channelId: event.channel });

  app.event('member_joined_channel', async ({ event, context }) => {
    if (event.user === context.botUserId) await readAgain({ event, context });
  });
  // If the bot itself is removed, Slack sends these instead of member_left_channel.
  app.event('channel_left', readAgain);
  app.event('group_left', readAgain);
  app.event('channel_archive', readAgain);
  app.event('group_archive', readAgain);
  app.event('channel_unarchive', readAgain);
  app.event('group_unarchive', readAgain);
}
