import { objectOf } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { readContent, requireContent } from '../web-api/message-content.ts';
import { Params } from '../web-api/params.ts';
import type { Channel } from '../workspace/channel.ts';
import { channelOf } from '../workspace/channels.ts';
import type { Message } from '../workspace/message.ts';
import { asBot, deleteMessage, editMessage, postMessage } from '../workspace/messages.ts';
import type { ResponseUrl } from '../workspace/response-url.ts';
import { logOf, type Workspace } from '../workspace/workspace.ts';

/** Carries out what the app sent to a response_url or in an acknowledgement. */
export function respond(workspace: Workspace, responseUrl: ResponseUrl, params: Params): void {
  const channel = channelOf(workspace, responseUrl.channelId);
  const original = originalOf(workspace, channel, responseUrl);
  if (params.flag('delete_original')) {
    if (original !== undefined) deleteMessage(workspace, channel, original);
    return;
  }
  const content = readContent(workspace, params);
  requireContent(content);
  const replaces = params.flag('replace_original') && original !== undefined;
  if (replaces) {
    const { text, blocks, attachments } = content;
    // Unlike chat.update, this replaces the message as a whole.
    editMessage(workspace, channel, original, {
      text: text ?? '',
      blocks: blocks ?? [],
      attachments: attachments ?? [],
    });
    responseUrl.posted.push(original.ts);
    return;
  }
  postResponse(workspace, channel, responseUrl, params);
}

function postResponse(
  workspace: Workspace,
  channel: Channel,
  responseUrl: ResponseUrl,
  params: Params,
): void {
  const content = readContent(workspace, params);
  const threadTs = params.text('thread_ts');
  const isPublic = params.text('response_type') === 'in_channel';
  const message = postMessage(workspace, channel, {
    ...asBot(workspace),
    text: content.text ?? '',
    blocks: content.blocks ?? [],
    attachments: content.attachments ?? [],
    ...(threadTs === undefined ? {} : { threadTs }),
    ...(isPublic ? {} : { visibleTo: responseUrl.userId }),
  });
  responseUrl.posted.push(message.ts);
}

/** The message that was acted on, if it is the app's own; for a command, the last one that answered it. */
function originalOf(workspace: Workspace, channel: Channel, responseUrl: ResponseUrl): Message | undefined {
  const log = logOf(workspace, channel.id);
  const ts = responseUrl.source?.ts ?? responseUrl.posted.at(-1);
  if (ts === undefined) return undefined;
  const original = log.getEphemeral(ts) ?? log.get(ts);
  return original?.user === workspace.app.botUserId ? original : undefined;
}

/** Shows the text or message in an acknowledgement; returns Slack's error code when it cannot be read. */
export function respondWithAck(
  workspace: Workspace,
  responseUrl: ResponseUrl,
  body: unknown,
): string | undefined {
  const message = typeof body === 'string' ? { text: body } : objectOf(body);
  if (message.text === '' || Object.keys(message).length === 0) return undefined;
  try {
    respond(workspace, responseUrl, new Params(message));
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** Shows the note with which Slack itself tells a person that the app failed. */
export function showFailure(
  workspace: Workspace,
  where: { readonly userId: string; readonly channelId: string },
  text: string,
): void {
  postMessage(workspace, channelOf(workspace, where.channelId), {
    user: 'USLACKBOT',
    text,
    visibleTo: where.userId,
  });
}
