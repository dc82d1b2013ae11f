import type { WebClient } from '@slack/web-api';

/** How long the upload of a file may take (ms). */
const TIMEOUT = 60_000;

/** A file for a conversation, and the text above it. */
export interface FileToSend {
  readonly name: string;
  readonly content: Uint8Array;
  readonly comment: string;
  readonly channelId: string;
}

/**
 * Uploads a file and shares it. If sharing may have failed, deletes the file, so that another attempt does not post it
 * twice. Rejects if Slack refuses it.
 */
export async function uploadFile(
  { name, content, comment, channelId }: FileToSend,
  send: WebClient,
): Promise<void> {
  const { upload_url: url = '', file_id: id = '' } = await send.files.getUploadURLExternal({
    filename: name,
    length: content.length,
  });
  const body = new Uint8Array(content);
  const signal = AbortSignal.timeout(TIMEOUT);
  const answer = await fetch(url, { method: 'POST', body, signal, redirect: 'error' });
  if (!answer.ok) throw new Error(`Slack answered the upload of a file with ${answer.status}`);
  try {
    const shared = { channel_id: channelId, initial_comment: comment };
    await send.files.completeUploadExternal({ files: [{ id, title: name }], ...shared });
  } catch (error) {
    await send.files.delete({ file: id }).catch(() => undefined);
    throw error;
  }
}
