import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnv } from '../context.ts';
import { etagOf } from '../etag.ts';
import { BODY_PROBLEMS, problems } from '../schemas/problem.ts';
import { thread } from '../schemas/thread.ts';
import { threadJson } from '../thread-json.ts';

/** The security scheme of every route. */
export const SECURITY = [{ key: [] }];

/** The thread number in the path. */
export const threadNumber = z.object({
  number: z.coerce
    .number()
    .int()
    .min(1)
    .max(999_999_999)
    .openapi({
      param: { name: 'number', in: 'path' },
      type: 'integer',
      example: 12,
    }),
});

const etag = z.string().openapi({ description: 'The version, for `If-Match`.' });

const IDEMPOTENCY_KEY = z.string().optional().openapi({
  description: 'The same for each try of one request, so that it acts once. Kept for a day.',
  example: '7f8d9c0a-offer-2026-118',
});
const IF_MATCH = z.string().optional().openapi({
  description:
    'The `ETag` or the `version` that was seen; if the thread has another one, nothing is changed.',
  example: '"3"',
});

/** The request headers of a route that adds something. */
export const addHeaders = z.object({ 'idempotency-key': IDEMPOTENCY_KEY });
/** The request headers of a route that edits a thread. */
export const changeHeaders = z.object({ 'if-match': IF_MATCH });
/** The request headers of an action on a thread. */
export const actionHeaders = z.object({ 'if-match': IF_MATCH, 'idempotency-key': IDEMPOTENCY_KEY });

/** The answer with one thread. */
export const ONE_THREAD = {
  description: 'The thread.',
  headers: z.object({ etag }),
  content: { 'application/json': { schema: thread } },
} as const;

/** The refusals of a route that changes one thread. */
export const CHANGE_PROBLEMS = problems(...BODY_PROBLEMS, 404, 409, 412);

/** Answers with a thread in its current state. */
export async function answerThread(c: Context<ApiEnv>, number: number) {
  const view = await c.get('useCases').showThread({ by: 'number', number });
  return c.json(threadJson(view.thread, view.silentDays), 200, { etag: etagOf(view.thread) });
}

/** Describes an answer in JSON for the OpenAPI document. */
export function json<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } };
}
