import type { JsonObject } from '../json.ts';
import { type Channel, type ChannelRef, idOf, type NewChannel } from './channel.ts';
import type { Workspace } from './workspace.ts';

/** Adds a public or private channel. */
export function addChannel(workspace: Workspace, channel: NewChannel): Channel {
  const members = new Set((channel.members ?? []).map(idOf));
  if (channel.withBot === true) members.add(workspace.app.botUserId);
  const foreignTeams = [...members].flatMap((id) => {
    const user = workspace.users.get(id);
    return user?.isExternal === true ? [user.team.id] : [];
  });
  const created: Channel = {
    id: channel.id ?? workspace.ids.next('C'),
    name: channel.name,
    isIm: false,
    isPrivate: channel.isPrivate ?? false,
    isExtShared: channel.isExtShared ?? foreignTeams.length > 0,
    connectedTeamIds: [...new Set(foreignTeams)],
    creator: [...members][0] ?? workspace.app.botUserId,
    created: workspace.time.seconds,
    members,
    imUser: undefined,
    isArchived: channel.isArchived ?? false,
  };
  workspace.channels.set(created.id, created);
  workspace.changes.emit();
  return created;
}

/** The DM between a person and the bot, created when it is first needed. */
export function imWith(workspace: Workspace, userId: string): Channel {
  for (const channel of workspace.channels.values()) if (channel.imUser === userId) return channel;
  const isExternal = workspace.users.get(userId)?.isExternal ?? false;
  const im: Channel = {
    id: workspace.ids.next('D'),
    name: 'directmessage',
    isIm: true,
    isPrivate: true,
    isExtShared: isExternal,
    connectedTeamIds: [],
    creator: userId,
    created: workspace.time.seconds,
    members: new Set([userId, workspace.app.botUserId]),
    imUser: userId,
    isArchived: false,
  };
  workspace.channels.set(im.id, im);
  workspace.changes.emit();
  return im;
}

/** The channel of a reference; throws when there is none, because that is a mistake in the driving code. */
export function channelOf(workspace: Workspace, reference: ChannelRef): Channel {
  const channel = workspace.channels.get(idOf(reference));
  if (channel === undefined) throw new Error(`The sandbox has no channel ${idOf(reference)}`);
  return channel;
}

/** The kind of a channel, as named in events. */
export function channelType(channel: Channel): 'im' | 'group' | 'channel' {
  if (channel.isIm) return 'im';
  return channel.isPrivate ? 'group' : 'channel';
}

/** A channel as `conversations.info` and similar methods return it. */
export function channelPayload(workspace: Workspace, channel: Channel): JsonObject {
  return channel.isIm ? imPayload(workspace, channel) : namedChannelPayload(workspace, channel);
}

function imPayload(workspace: Workspace, channel: Channel): JsonObject {
  const user = channel.imUser ?? '';
  return {
    id: channel.id,
    created: channel.created,
    is_archived: channel.isArchived,
    is_im: true,
    is_org_shared: false,
    context_team_id: workspace.team.id,
    user,
    is_user_deleted: workspace.users.get(user)?.deleted ?? false,
  };
}

function namedChannelPayload(workspace: Workspace, channel: Channel): JsonObject {
  return {
    id: channel.id,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: channel.isPrivate,
    created: channel.created,
    creator: channel.creator,
    is_archived: channel.isArchived,
    is_general: false,
    is_shared: channel.isExtShared,
    is_ext_shared: channel.isExtShared,
    is_org_shared: false,
    is_pending_ext_shared: false,
    context_team_id: workspace.team.id,
    shared_team_ids: [workspace.team.id, ...channel.connectedTeamIds],
    ...(channel.isExtShared ? { connected_team_ids: channel.connectedTeamIds } : {}),
    is_member: channel.members.has(workspace.app.botUserId),
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
  };
}
