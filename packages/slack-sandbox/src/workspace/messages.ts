import { assignIds } from '../block-kit/assign-ids.ts';
import type { JsonObject } from '../json.ts';
import type { Channel } from './channel.ts';
import { channelType } from './channels.ts';
import type { Message } from './message.ts';
import { messagePayload } from './message-payload.ts';
import { logOf, type Workspace } from './workspace.ts';

/** The longest text (characters); Slack cuts longer ones without an error. */
const LONGEST_TEXT = 40_000;

/** The given part of a new message; the rest is filled in. */
export type Draft = Pick<Message, 'user' | 'text'> &
  Partial<Omit<Message, 'channel' | 'ts' | 'user' | 'text' | 'edited' | 'reactions'>>;

/** Stores a message and sends its event to the app; an ephemeral one has no event. */
export function postMessage(workspace: Workspace, channel: Channel, draft: Draft): Message {
  const message: Message = Object.freeze({
    ...draft,
    channel: channel.id,
    ts: workspace.time.nextTs(),
    text: draft.text.slice(0, LONGEST_TEXT),
    blocks: assignIds(workspace.ids, draft.blocks ?? []),
    attachments: draft.attachments ?? [],
    files: draft.files ?? [],
    reactions: [],
    ...(draft.files?.length ? { subtype: 'file_share' } : {}),
    ...(draft.isBroadcast === true ? { subtype: 'thread_broadcast' } : {}),
  });
  logOf(workspace, channel.id).put(message);
  if (message.visibleTo === undefined)
    announceMessage(workspace, channel, messagePayload(workspace, message));
  workspace.changes.emit();
  return message;
}

/** The author of a message by the app's own bot. */
export function asBot(workspace: Workspace): Pick<Message, 'user' | 'botId' | 'appId'> {
  return { user: workspace.app.botUserId, botId: workspace.app.botId, appId: workspace.app.appId };
}

/** Replaces a message by its edited version; `patch` holds only what changes. */
export function editMessage(
  workspace: Workspace,
  channel: Channel,
  message: Message,
  patch: { [K in 'text' | 'blocks' | 'attachments' | 'metadata']?: Message[K] | undefined },
): Message {
  const { metadata: oldMetadata, ...kept } = message;
  const metadata = 'metadata' in patch ? patch.metadata : oldMetadata;
  const edited: Message = Object.freeze({
    ...kept,
    text: (patch.text ?? message.text).slice(0, LONGEST_TEXT),
    blocks: patch.blocks === undefined ? message.blocks : assignIds(workspace.ids, patch.blocks),
    attachments: patch.attachments ?? message.attachments,
    ...(metadata === undefined ? {} : { metadata }),
    edited: { user: message.user, ts: workspace.time.nextTs() },
  });
  logOf(workspace, channel.id).put(edited);
  if (message.visibleTo === undefined) {
    announceMessage(workspace, channel, {
      subtype: 'message_changed',
      message: messagePayload(workspace, edited),
      previous_message: messagePayload(workspace, message),
      hidden: true,
      ts: workspace.time.nextTs(),
    });
  }
  workspace.changes.emit();
  return edited;
}

/** Removes a message; a parent with replies leaves a tombstone. */
export function deleteMessage(workspace: Workspace, channel: Channel, message: Message): void {
  const log = logOf(workspace, channel.id);
  const previous = messagePayload(workspace, message);
  if (log.repliesTo(message.ts).length > 0) {
    log.put(Object.freeze({ ...tombstoneOf(message) }));
  } else {
    log.remove(message);
  }
  if (message.visibleTo === undefined) {
    announceMessage(workspace, channel, {
      subtype: 'message_deleted',
      deleted_ts: message.ts,
      previous_message: previous,
      hidden: true,
      ts: workspace.time.nextTs(),
    });
  }
  workspace.changes.emit();
}

function tombstoneOf(message: Message): Message {
  return {
    channel: message.channel,
    ts: message.ts,
    user: 'USLACKBOT',
    text: 'This message was deleted.',
    subtype: 'tombstone',
    blocks: [],
    attachments: [],
    files: [],
    reactions: [],
    ...(message.threadTs === undefined ? {} : { threadTs: message.threadTs }),
  };
}

/** Adds or removes somebody's reaction; returns false when nothing changed. */
export function react(
  workspace: Workspace,
  channel: Channel,
  message: Message,
  change: { readonly user: string; readonly name: string; readonly add: boolean },
): boolean {
  const before = message.reactions.find((reaction) => reaction.name === change.name)?.users ?? [];
  if (before.includes(change.user) === change.add) return false;
  const users = change.add ? [...before, change.user] : before.filter((user) => user !== change.user);
  const others = message.reactions.filter((reaction) => reaction.name !== change.name);
  const reactions = users.length === 0 ? others : [...others, { name: change.name, users }];
  logOf(workspace, channel.id).put(Object.freeze({ ...message, reactions }));
  const type = change.add ? 'reaction_added' : 'reaction_removed';
  const item = { type: 'message', channel: channel.id, ts: message.ts };
  const event = {
    type,
    user: change.user,
    reaction: change.name,
    item_user: message.user,
    item,
    event_ts: workspace.time.nextTs(),
  };
  workspace.announce({ subscription: type, event, channel: channel.id });
  workspace.changes.emit();
  return true;
}

const SUBSCRIPTIONS = { im: 'message.im', group: 'message.groups', channel: 'message.channels' } as const;

function announceMessage(workspace: Workspace, channel: Channel, payload: JsonObject): void {
  const type = channelType(channel);
  const place = { channel: channel.id, channel_type: type, event_ts: payload.ts };
  workspace.announce({
    subscription: SUBSCRIPTIONS[type],
    event: { type: 'message', ...payload, ...place },
    channel: channel.id,
  });
  const mention = `<@${workspace.app.botUserId}>`;
  const isMention = payload.subtype === undefined && String(payload.text).includes(mention) && type !== 'im';
  if (!isMention) return;
  workspace.announce({
    subscription: 'app_mention',
    event: { ...payload, type: 'app_mention', channel: channel.id, event_ts: payload.ts },
    channel: channel.id,
  });
}

/** The address at which a message can be read in a browser. */
export function permalinkOf(workspace: Workspace, message: Message): string {
  const base = `https://${workspace.team.domain}.slack.com/archives/${message.channel}/p${message.ts.replace('.', '')}`;
  const isReply = message.threadTs !== undefined && message.threadTs !== message.ts;
  return isReply ? `${base}?thread_ts=${message.threadTs}&cid=${message.channel}` : base;
}
