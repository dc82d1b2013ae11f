import type { JsonObject } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { channelPayload, imWith } from '../workspace/channels.ts';
import type { Call } from './method.ts';
import { pageOf } from './paging.ts';
import { isMember, readableChannel, visibleChannel } from './target-channel.ts';

const LIST_LIMITS = { usual: 100, most: 1000 };

/** conversations.open: the DM with one person. */
export function conversationsOpen(call: Call): JsonObject {
  const { workspace, params } = call;
  if (params.has('channel')) return openKnown(call);
  const users = params.list('users');
  const [id] = users;
  if (id === undefined) throw new Refusal('users_list_not_supplied');
  if (users.length > 1) throw new Refusal('method_not_supported_for_channel_type');
  const user = workspace.users.get(id);
  if (user === undefined) throw new Refusal('user_not_found');
  if (user.deleted) throw new Refusal('user_disabled');
  if (user.isBot) throw new Refusal('cannot_dm_bot');
  const existed = [...workspace.channels.values()].some((channel) => channel.imUser === id);
  const im = imWith(workspace, id);
  const already = existed ? { no_op: true, already_open: true } : {};
  return { ...already, channel: params.flag('return_im') ? channelPayload(workspace, im) : { id: im.id } };
}

function openKnown(call: Call): JsonObject {
  const channel = visibleChannel(call);
  if (!channel.isIm) throw new Refusal('method_not_supported_for_channel_type');
  return { no_op: true, already_open: true, channel: { id: channel.id } };
}

/** conversations.info */
export function conversationsInfo(call: Call): JsonObject {
  const channel = readableChannel(call, 'read');
  const count = call.params.flag('include_num_members') ? { num_members: channel.members.size } : {};
  return { channel: { ...channelPayload(call.workspace, channel), ...count } };
}

/** conversations.list: what the token may see, public channels by default. */
export function conversationsList(call: Call): JsonObject {
  const types = call.params.list('types');
  const wanted = new Set(types.length === 0 ? ['public_channel'] : types);
  const channels = [...call.workspace.channels.values()].filter((channel) => {
    if (call.params.flag('exclude_archived') && channel.isArchived) return false;
    if (channel.isIm) return wanted.has('im');
    return channel.isPrivate
      ? wanted.has('private_channel') && isMember(call, channel)
      : wanted.has('public_channel');
  });
  const page = pageOf(call, channels, (channel) => channel.id, LIST_LIMITS);
  return {
    channels: page.items.map((channel) => channelPayload(call.workspace, channel)),
    response_metadata: { next_cursor: page.nextCursor },
  };
}

/** conversations.members */
export function conversationsMembers(call: Call): JsonObject {
  const channel = readableChannel(call, 'read');
  const page = pageOf(call, [...channel.members], (member) => member, LIST_LIMITS);
  return { members: page.items, response_metadata: { next_cursor: page.nextCursor } };
}

/** conversations.join: the bot joins a public channel. */
export function conversationsJoin(call: Call): JsonObject {
  const channel = visibleChannel(call);
  if (channel.isIm || channel.isPrivate) throw new Refusal('method_not_supported_for_channel_type');
  if (channel.isArchived) throw new Refusal('is_archived');
  const already = isMember(call, channel);
  channel.members.add(call.workspace.app.botUserId);
  call.workspace.changes.emit();
  const note = already ? { warning: 'already_in_channel' } : {};
  return { channel: channelPayload(call.workspace, channel), ...note };
}
