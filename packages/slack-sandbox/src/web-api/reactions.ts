import type { JsonObject } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { react } from '../workspace/messages.ts';
import { logOf } from '../workspace/workspace.ts';
import type { Call } from './method.ts';
import { isMember, visibleChannel } from './target-channel.ts';

/** reactions.add */
export function reactionsAdd(call: Call): JsonObject {
  const { workspace, params } = call;
  const channel = visibleChannel(call);
  if (!isMember(call, channel)) throw new Refusal('not_in_channel');
  if (channel.isArchived) throw new Refusal('is_archived');
  const name = params.needed('name', 'no_reaction');
  if (!/^[a-z0-9_+'-]+(::skin-tone-[2-6])?$/.test(name)) throw new Refusal('invalid_name');
  const message = logOf(workspace, channel.id).get(params.needed('timestamp', 'no_item_specified'));
  if (message === undefined) throw new Refusal('message_not_found');
  const changed = react(workspace, channel, message, { user: workspace.app.botUserId, name, add: true });
  if (!changed) throw new Refusal('already_reacted');
  return {};
}
