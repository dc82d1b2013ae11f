import type { JsonObject } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { channelPayload } from '../workspace/channels.ts';
import type { User } from '../workspace/user.ts';
import { userPayload } from '../workspace/users.ts';
import type { Call } from './method.ts';
import { pageOf } from './paging.ts';

/** Slack recommends pages of 200 and accepts up to 1000. */
const LIST_LIMITS = { usual: 1000, most: 1000 };

/** users.info */
export function usersInfo(call: Call): JsonObject {
  const user = call.workspace.users.get(call.params.needed('user', 'user_not_found'));
  if (user === undefined) throw new Refusal('user_not_found');
  return { user: shownUser(call, user) };
}

/** users.list: everybody in this workspace, and strangers who share a channel with it. */
export function usersList(call: Call): JsonObject {
  const page = pageOf(call, [...call.workspace.users.values()], (user) => user.id, LIST_LIMITS);
  return {
    members: page.items.map((user) => shownUser(call, user)),
    cache_ts: call.workspace.time.seconds,
    response_metadata: { next_cursor: page.nextCursor },
  };
}

/** users.conversations: the channels of which a person, or the bot itself, is a member. */
export function usersConversations(call: Call): JsonObject {
  const member = call.params.text('user') ?? call.workspace.app.botUserId;
  const types = call.params.list('types');
  const wanted = new Set(types.length === 0 ? ['public_channel'] : types);
  const channels = [...call.workspace.channels.values()].filter((channel) => {
    const type = channel.isIm ? 'im' : channel.isPrivate ? 'private_channel' : 'public_channel';
    const hidden = channel.isPrivate && !channel.members.has(call.workspace.app.botUserId);
    return channel.members.has(member) && wanted.has(type) && !hidden;
  });
  const page = pageOf(call, channels, (channel) => channel.id, LIST_LIMITS);
  return {
    channels: page.items.map((channel) => channelPayload(call.workspace, channel)),
    response_metadata: { next_cursor: page.nextCursor },
  };
}

function shownUser(call: Call, user: User): JsonObject {
  const email = call.grant?.scopes.includes('users:read.email') ?? false;
  return userPayload(call.workspace, user, { locale: call.params.flag('include_locale'), email });
}
