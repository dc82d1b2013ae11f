import { z } from '@hono/zod-openapi';

/** A refusal in the format of RFC 9457. */
export const problem = z
  .object({
    type: z.string().openapi({ description: 'Tells refusals apart; leads to this document.' }),
    title: z.string(),
    status: z.int(),
    detail: z
      .string()
      .openapi({ description: 'What happened and what to do, in the language of `Accept-Language`.' }),
    code: z.string().openapi({ description: 'The same for every refusal of this kind; it does not change.' }),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string() }))
      .optional()
      .openapi({ description: 'Each field that cannot be used.' }),
  })
  .openapi('Problem');

const CONTENT = { 'application/problem+json': { schema: problem } };

const DESCRIPTIONS = {
  400: 'The request makes no sense as it is.',
  401: 'The key is missing, unknown or revoked.',
  403: 'The key may not do this.',
  404: 'There is no such thing in this workspace.',
  409: 'It is in a state in which this cannot be done, or a request with this Idempotency-Key is under way.',
  412: 'It has changed since it was read.',
  413: 'The body is too large.',
  415: 'The body is no JSON.',
  422: 'Some values cannot be used.',
  428: 'If-Match is missing.',
  429: 'Too many requests; `Retry-After` says when to try again.',
  500: 'A fault of Ghostwatch.',
  503: 'Nothing can be stored just now.',
} as const;

type ProblemStatus = keyof typeof DESCRIPTIONS;

/** The refusals of a route, for the OpenAPI document. */
export function problems<Status extends ProblemStatus>(...statuses: readonly Status[]) {
  const all = [401, 429, 500, 503, ...statuses] as const;
  return Object.fromEntries(
    all.map((status) => [status, { description: DESCRIPTIONS[status], content: CONTENT }]),
  ) as unknown as {
    readonly [One in (typeof all)[number]]: { description: string; content: typeof CONTENT };
  };
}

/** The statuses of further refusals by a route that reads a body. */
export const BODY_PROBLEMS = [400, 403, 413, 415, 422] as const;
