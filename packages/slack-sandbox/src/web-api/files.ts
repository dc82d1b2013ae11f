import { isObject, type JsonObject, listOf, stringOf } from '../json.ts';
import { Refusal } from '../refusal.ts';
import type { StoredFile } from '../workspace/file.ts';
import { filePayload, storeFile } from '../workspace/files.ts';
import { secret } from '../workspace/ids.ts';
import { asBot, postMessage } from '../workspace/messages.ts';
import type { Call } from './method.ts';
import { writableChannel } from './target-channel.ts';

/** Slack's largest file (bytes). */
const LARGEST_FILE = 2 ** 30;

/** files.getUploadURLExternal: the address to which the bytes of a file are to be sent. */
export function filesGetUploadUrl({ workspace, params }: Call): JsonObject {
  const name = params.needed('filename');
  const length = Number(params.integer('length') ?? params.needed('length'));
  if (length === 0 || length > LARGEST_FILE) throw new Refusal('file_upload_size_restricted');
  const fileId = workspace.ids.next('F');
  const ticket = secret();
  workspace.uploads.set(ticket, { fileId, name, length, content: undefined });
  return { upload_url: `${workspace.url}/upload/v1/${ticket}`, file_id: fileId };
}

/** files.completeUploadExternal: turns uploads into files, and shares them where the app says. */
export function filesCompleteUpload(call: Call): JsonObject {
  const { workspace, params } = call;
  const wanted = listOf(params.nested('files', 'invalid_arguments') ?? null).filter(isObject);
  if (wanted.length === 0) params.needed('files');
  const channel = params.has('channel_id') ? writableChannel(call, channelIdOf(call)) : undefined;
  const files = wanted.map((one) => complete(call, stringOf(one.id), stringOf(one.title)));
  if (channel !== undefined) {
    postMessage(workspace, channel, {
      ...asBot(workspace),
      text: params.text('initial_comment') ?? '',
      files,
    });
  }
  return { files: files.map(({ id, title }) => ({ id, title })) };
}

/** Only the id of a conversation is accepted, not that of a person. */
function channelIdOf({ workspace, params }: Call): string {
  const id = params.needed('channel_id');
  if (workspace.users.has(id)) throw new Refusal('invalid_channel');
  return id;
}

function complete({ workspace }: Call, fileId: string, title: string): StoredFile {
  const found = [...workspace.uploads].find(([, upload]) => upload.fileId === fileId);
  if (found === undefined) throw new Refusal('file_not_found');
  const [ticket, { name, content }] = found;
  if (content === undefined) throw new Refusal('file_not_found');
  workspace.uploads.delete(ticket);
  const user = workspace.app.botUserId;
  return storeFile(workspace, { id: fileId, name, user, content, ...(title === '' ? {} : { title }) });
}

/** files.info */
export function filesInfo(call: Call): JsonObject {
  return { file: filePayload(call.workspace, fileOf(call)) };
}

/** files.delete: an app may delete its own files. */
export function filesDelete(call: Call): JsonObject {
  const { workspace } = call;
  const file = fileOf(call);
  if (file.user !== workspace.app.botUserId) throw new Refusal('cant_delete_file');
  workspace.files.delete(file.id);
  workspace.changes.emit();
  return {};
}

function fileOf({ workspace, params }: Call): StoredFile {
  const file = workspace.files.get(params.needed('file', 'file_not_found'));
  if (file === undefined) throw new Refusal('file_not_found');
  return file;
}
