/**
 * The scopes of which a bot needs one to get an event, from the events' reference pages; events not listed need none.
 */
const EVENT_SCOPES: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  channel_archive: 'channels:read',
  channel_left: 'channels:read',
  channel_unarchive: 'channels:read',
  group_archive: 'groups:read',
  group_left: 'groups:read',
  group_unarchive: 'groups:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  reaction_added: 'reactions:read',
  reaction_removed: 'reactions:read',
  user_change: 'users:read',
};

/** The scope for joining and leaving depends on the kind of the channel. */
const MEMBERSHIP = new Set(['member_joined_channel', 'member_left_channel']);

/** The scope that a bot needs to get an event; undefined for an event that needs none. */
export function scopeOfEvent(subscription: string, isPrivate: boolean): string | undefined {
  if (MEMBERSHIP.has(subscription)) return isPrivate ? 'groups:read' : 'channels:read';
  return EVENT_SCOPES[subscription];
}
