import { refuseFile } from '../../../input/files/file-problem.ts';
import { FILE_MAX } from '../../../input/files/read-file.ts';

/** The address of Slack, and the token to call it with. */
interface Access {
  readonly apiUrl: string;
  readonly credentials: () => Promise<{ readonly token: string }>;
}

/** How long the download of a file may take (ms). */
const TIMEOUT = 30_000;

/** The bytes of a response; fails if there are more than the limit for files. */
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

/** Whether a host is Slack's own, so that the token may be sent there: the host of the API, or the one for files. */
function isOfSlack(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const [file, api] = [new URL(address), new URL(apiUrl)];
  return file.protocol === api.protocol && [api.host, `files.${api.host}`].includes(file.host);
}

/**
 * Downloads a file that somebody chose in a form; `address` is its `url_private_download`.
 * @throws FileError `too_large`; `not_received` if Slack does not deliver it (without `files:read`, it answers with a
 *   login page)
 */
export async function downloadFile(address: string, { apiUrl, credentials }: Access): Promise<Uint8Array> {
  if (!isOfSlack(address, apiUrl)) refuseFile('not_received');
  const { token } = await credentials();
  const headers = { authorization: `Bearer ${token}` };
  const signal = AbortSignal.timeout(TIMEOUT);
  const answer = await fetch(address, { headers, signal, redirect: 'error' }).catch(() => null);
  const isPage = answer?.headers.get('content-type')?.startsWith('text/html');
  if (!answer?.ok || !answer.body || isPage) return refuseFile('not_received');
  return bounded(answer.body).catch((error: unknown) => {
    if (error instanceof TypeError || (error instanceof DOMException && signal.aborted))
      return refuseFile('not_received');
    throw error;
  });
}
