/** The pause after a 429 for which Slack names none (seconds): not too often for Slack, and soon enough for a reminder. */
export const DEFAULT_RETRY_AFTER = 30;
/**
 * The largest accepted answer, uncompressed (bytes). Slack's largest, a thousand members or messages, are a few
 * megabytes.
 */
const ANSWER_LIMIT = 16_000_000;

/** The same response, whose body fails on reading if it is larger than `limit` bytes. */
function bounded(response: Response, limit: number): Response {
  if (response.body === null) return response;
  let size = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length;
      if (size > limit) controller.error(new Error(`An answer was larger than ${limit} bytes`));
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(counter), { status, statusText, headers });
}

/**
 * The same response, with a `retry-after` header on every 429: without one, Slack's SDK fails without an error code.
 */
function withRetryAfter(response: Response): Response {
  if (response.status !== 429 || Number(response.headers.get('retry-after')) > 0) return response;
  const headers = new Headers(response.headers);
  headers.set('retry-after', String(DEFAULT_RETRY_AFTER));
  return new Response(response.body, { status: 429, headers });
}

/** `fetch` for calls to Slack: limits the size of answers, and adds a missing `retry-after` to a 429. */
export const slackFetch: typeof fetch = async (...request) =>
  withRetryAfter(bounded(await fetch(...request), ANSWER_LIMIT));
