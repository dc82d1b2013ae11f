import { Refusal } from '../refusal.ts';
import type { Channel } from '../workspace/channel.ts';
import { imWith } from '../workspace/channels.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { requireScopes } from './authorization.ts';
import type { Call } from './method.ts';

const SCOPE_FAMILY = { im: 'im', private: 'groups', public: 'channels' } as const;

/** The channel that a call is about, if the bot may know that it exists. */
export function visibleChannel(call: Call, id = call.params.needed('channel', 'channel_not_found')): Channel {
  const channel = call.workspace.channels.get(id);
  if (channel === undefined) throw new Refusal('channel_not_found');
  if (channel.isPrivate && !isMember(call, channel)) throw new Refusal('channel_not_found');
  return channel;
}

/** The same for calls that read: the token needs the scope for that kind of channel. */
export function readableChannel(call: Call, right: 'read' | 'history'): Channel {
  const channel = visibleChannel(call);
  const kind = channel.isIm ? 'im' : channel.isPrivate ? 'private' : 'public';
  requireScopes(call.grant, [`${SCOPE_FAMILY[kind]}:${right}`]);
  return channel;
}

/** The channel to post to: a user id means the DM with that person. */
export function writableChannel(
  call: Call,
  id = call.params.needed('channel', 'channel_not_found'),
): Channel {
  const channel = call.workspace.users.has(id) ? dmOf(call.workspace, id) : visibleChannel(call, id);
  if (channel.imUser !== undefined) refuseUnreachable(call.workspace, channel.imUser);
  if (channel.isArchived) throw new Refusal('is_archived');
  if (!isMember(call, channel)) throw new Refusal('not_in_channel');
  return channel;
}

/** Whether the app's bot is in the channel. */
export function isMember(call: Call, channel: Channel): boolean {
  return channel.members.has(call.workspace.app.botUserId);
}

function dmOf(workspace: Workspace, userId: string): Channel {
  const user = workspace.users.get(userId);
  if (user === undefined || user.isBot) throw new Refusal('channel_not_found');
  return imWith(workspace, userId);
}

function refuseUnreachable(workspace: Workspace, userId: string): void {
  if (workspace.users.get(userId)?.deleted === true) throw new Refusal('user_disabled');
  if (workspace.declaration.messagesTab === false) throw new Refusal('messages_tab_disabled');
}
