import { refuseFile } from '../../../input/files/file-problem.ts';
import { FILE_MAX } from '../../../input/files/read-file.ts';

/** Where Slack is, and the token for it. */
interface Access {
  readonly apiUrl: string;
  readonly credentials: () => Promise<{ readonly token: string }>;
}

/** How long a file may take to arrive (ms). */
const PATIENCE = 30_000;

/** The bytes of an answer, as long as they are not more than is read of a file. */
async function bounded(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > FILE_MAX) refuseFile('too_large', { max: FILE_MAX / 1_000_000 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The token is sent to Slack's own hosts alone: that of the API, and the one for files beside it. */
function isOfSlack(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const [file, api] = [new URL(address), new URL(apiUrl)];
  return file.protocol === api.protocol && [api.host, `files.${api.host}`].includes(file.host);
}

/**
 * Fetches a file that somebody chose in a form; `address` is its `url_private_download`.
 * @throws FileError `too_large`; `not_received` where Slack does not hand it out, as without `files:read`, when it answers
 *   with a login page
 */
export async function downloadFile(address: string, { apiUrl, credentials }: Access): Promise<Uint8Array> {
  if (!isOfSlack(address, apiUrl)) refuseFile('not_received');
  const { token } = await credentials();
  const headers = { authorization: `Bearer ${token}` };
  const signal = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(address, { headers, signal, redirect: 'error' }).catch(() => null);
  const isPage = answer?.headers.get('content-type')?.startsWith('text/html');
  if (!answer?.ok || !answer.body || isPage) return refuseFile('not_received');
  return bounded(answer.body).catch((error: unknown) => {
    if (error instanceof TypeError || (error instanceof DOMException && signal.aborted))
      return refuseFile('not_received');
    throw error;
  });
}
