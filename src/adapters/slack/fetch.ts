const PAUSE_WITHOUT_RETRY_AFTER = '30';
/** Slack's largest answers, a thousand members or messages, are a few megabytes; unpacked (bytes). */
const ANSWER_LIMIT = 16_000_000;

/** The answer, which fails while it is read when it turns out to be larger than anything that Slack sends. */
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

/** Slack's SDK gives up without a code on a 429 that names no time; this one always names one. */
function withRetryAfter(response: Response): Response {
  if (response.status !== 429 || Number(response.headers.get('retry-after')) > 0) return response;
  const headers = new Headers(response.headers);
  headers.set('retry-after', PAUSE_WITHOUT_RETRY_AFTER);
  return new Response(response.body, { status: 429, headers });
}

/** Calls Slack; the answer is bounded, and names a time where Slack wants a pause. */
export const slackFetch: typeof fetch = async (...request) =>
  withRetryAfter(bounded(await fetch(...request), ANSWER_LIMIT));
