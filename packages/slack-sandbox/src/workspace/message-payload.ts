import type { JsonObject } from '../json.ts';
import { filePayload } from './files.ts';
import type { Message } from './message.ts';
import { logOf, type Workspace } from './workspace.ts';

/** A message as Slack sends it to the app: in history, in answers, in events and in interactions. */
export function messagePayload(
  workspace: Workspace,
  message: Message,
  show: { readonly metadata: boolean } = { metadata: true },
): JsonObject {
  return {
    type: 'message',
    ...(message.subtype === undefined ? {} : { subtype: message.subtype }),
    user: message.user,
    ts: message.ts,
    ...authorPart(workspace, message),
    text: message.text,
    ...(message.clientMsgId === undefined ? {} : { client_msg_id: message.clientMsgId }),
    ...(message.blocks.length === 0 ? {} : { blocks: message.blocks }),
    ...(message.attachments.length === 0 ? {} : { attachments: message.attachments }),
    ...filesPart(workspace, message),
    ...threadPart(workspace, message),
    ...(show.metadata && message.metadata !== undefined ? { metadata: message.metadata } : {}),
    ...(message.edited === undefined ? {} : { edited: { ...message.edited } }),
    ...reactionsPart(message),
  };
}

function authorPart(workspace: Workspace, message: Message): JsonObject {
  const author = workspace.users.get(message.user);
  if (message.botId !== undefined) {
    const bot = {
      id: message.botId,
      app_id: message.appId,
      name: author?.name ?? '',
      team_id: workspace.team.id,
    };
    return { bot_id: message.botId, app_id: message.appId, team: workspace.team.id, bot_profile: bot };
  }
  if (author === undefined) return {};
  if (!author.isExternal) return { team: author.team.id };
  const home = author.team.id;
  return { team: home, user_team: home, source_team: home };
}

/** Of a deleted file only the id is left. */
function filesPart(workspace: Workspace, { files }: Message): JsonObject {
  if (files.length === 0) return {};
  const shown = files.map(({ id }) => {
    const file = workspace.files.get(id);
    return file === undefined ? { id, mode: 'tombstone' } : filePayload(workspace, file);
  });
  return { files: shown, upload: true };
}

function threadPart(workspace: Workspace, message: Message): JsonObject {
  const replies = logOf(workspace, message.channel).repliesTo(message.ts);
  const last = replies.at(-1);
  if (last !== undefined) {
    const users = [...new Set(replies.map((reply) => reply.user))];
    return {
      thread_ts: message.ts,
      reply_count: replies.length,
      reply_users_count: users.length,
      reply_users: users,
      latest_reply: last.ts,
      is_locked: false,
      subscribed: false,
    };
  }
  if (message.threadTs === undefined) return {};
  const parent = logOf(workspace, message.channel).get(message.threadTs);
  return { thread_ts: message.threadTs, ...(parent === undefined ? {} : { parent_user_id: parent.user }) };
}

function reactionsPart(message: Message): JsonObject {
  if (message.reactions.length === 0) return {};
  const reactions = message.reactions.map(({ name, users }) => ({ name, users, count: users.length }));
  return { reactions };
}
