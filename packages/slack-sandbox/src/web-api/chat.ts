import type { JsonObject } from '../json.ts';
import { Refusal } from '../refusal.ts';
import type { Channel } from '../workspace/channel.ts';
import type { Message } from '../workspace/message.ts';
import { messagePayload } from '../workspace/message-payload.ts';
import { asBot, deleteMessage, editMessage, permalinkOf, postMessage } from '../workspace/messages.ts';
import { logOf } from '../workspace/workspace.ts';
import { type MessageContent, readContent, requireContent } from './message-content.ts';
import type { Call } from './method.ts';
import { visibleChannel, writableChannel } from './target-channel.ts';

const LONGEST_UPDATE = 4000;

/** chat.postMessage */
export function chatPostMessage(call: Call): JsonObject {
  const channel = writableChannel(call);
  const content = readContent(call.workspace, call.params);
  requireContent(content);
  const threadTs = threadOf(call, channel);
  const message = postMessage(call.workspace, channel, {
    ...asBot(call.workspace),
    ...contentOf(content),
    ...(threadTs === undefined ? {} : { threadTs }),
    ...(threadTs !== undefined && call.params.flag('reply_broadcast') ? { isBroadcast: true } : {}),
  });
  return { channel: channel.id, ts: message.ts, message: messagePayload(call.workspace, message) };
}

/** chat.postEphemeral */
export function chatPostEphemeral(call: Call): JsonObject {
  const channel = writableChannel(call);
  const user = call.params.needed('user');
  if (!channel.members.has(user)) throw new Refusal('user_not_in_channel');
  const content = readContent(call.workspace, call.params);
  requireContent(content);
  const threadTs = call.params.text('thread_ts');
  const message = postMessage(call.workspace, channel, {
    ...asBot(call.workspace),
    ...contentOf(content),
    visibleTo: user,
    ...(threadTs === undefined ? {} : { threadTs }),
  });
  return { message_ts: message.ts };
}

/** chat.update: what is left out stays as it was, including blocks and metadata. */
export function chatUpdate(call: Call): JsonObject {
  const channel = visibleChannel(call);
  const message = ownMessage(call, channel, 'cant_update_message');
  const content = readContent(call.workspace, call.params);
  if ((content.text?.length ?? 0) > LONGEST_UPDATE) throw new Refusal('msg_too_long');
  if (content.text === undefined && content.blocks === undefined && content.attachments === undefined) {
    throw new Refusal('no_text');
  }
  requireContent({
    ...content,
    text: content.text ?? message.text,
    blocks: content.blocks ?? [...message.blocks],
    attachments: content.attachments ?? [...message.attachments],
  });
  const edited = editMessage(call.workspace, channel, message, {
    ...(content.text === undefined ? {} : { text: content.text }),
    ...(content.blocks === undefined ? {} : { blocks: content.blocks }),
    ...(content.attachments === undefined ? {} : { attachments: content.attachments }),
    ...metadataChange(content),
  });
  return {
    channel: channel.id,
    ts: edited.ts,
    text: edited.text,
    message: messagePayload(call.workspace, edited),
  };
}

/** chat.delete */
export function chatDelete(call: Call): JsonObject {
  const channel = visibleChannel(call);
  const message = ownMessage(call, channel, 'cant_delete_message');
  deleteMessage(call.workspace, channel, message);
  return { channel: channel.id, ts: message.ts };
}

/** chat.getPermalink */
export function chatGetPermalink(call: Call): JsonObject {
  const channel = visibleChannel(call);
  const message = logOf(call.workspace, channel.id).get(
    call.params.needed('message_ts', 'message_not_found'),
  );
  if (message === undefined) throw new Refusal('message_not_found');
  return { channel: channel.id, permalink: permalinkOf(call.workspace, message) };
}

function contentOf(content: MessageContent): Pick<Message, 'text' | 'blocks' | 'attachments' | 'metadata'> {
  const { metadata } = content;
  return {
    text: content.text ?? '',
    blocks: content.blocks ?? [],
    attachments: content.attachments ?? [],
    ...(metadata === undefined || isEmpty(metadata) ? {} : { metadata }),
  };
}

function metadataChange({ metadata }: MessageContent): { metadata?: JsonObject | undefined } {
  if (metadata === undefined) return {};
  return { metadata: isEmpty(metadata) ? undefined : metadata };
}

function isEmpty(value: JsonObject): boolean {
  return Object.keys(value).length === 0;
}

/** The parent of the thread to reply in; a reply's own ts leads to its parent. */
function threadOf(call: Call, channel: Channel): string | undefined {
  const threadTs = call.params.text('thread_ts');
  if (threadTs === undefined || threadTs === '') return undefined;
  const parent = logOf(call.workspace, channel.id).get(threadTs);
  if (parent === undefined) throw new Refusal('thread_not_found');
  return parent.threadTs ?? parent.ts;
}

function ownMessage(call: Call, channel: Channel, refusal: string): Message {
  const message = logOf(call.workspace, channel.id).get(call.params.needed('ts', 'message_not_found'));
  if (message === undefined || message.subtype === 'tombstone') throw new Refusal('message_not_found');
  if (message.user !== call.workspace.app.botUserId) throw new Refusal(refusal);
  return message;
}
