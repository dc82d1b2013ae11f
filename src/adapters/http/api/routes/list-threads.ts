import { createRoute, z } from '@hono/zod-openapi';
import { CATEGORIES } from '../../../../domain/threads/thread.ts';
import { TURNS } from '../../../../domain/threads/turn.ts';
import type { ThreadFilter } from '../../../../ports/thread-store.ts';
import type { Api } from '../context.ts';
import { cursorAfter, readCursor } from '../cursor.ts';
import { refuse } from '../problems/refuse.ts';
import { problems } from '../schemas/problem.ts';
import { thread } from '../schemas/thread.ts';
import { userId } from '../schemas/values.ts';
import { threadJson } from '../thread-json.ts';
import { SECURITY } from './answers.ts';

const LONGEST_TEXT = 200;

const query = z.strictObject({
  status: z.enum(['open', 'closed']).optional(),
  waiting_on: z.enum(TURNS).optional(),
  owner: userId.optional(),
  category: z.enum(CATEGORIES).optional(),
  client: z.string().max(LONGEST_TEXT).optional().openapi({ description: 'Just this client.' }),
  text: z
    .string()
    .max(LONGEST_TEXT)
    .optional()
    .openapi({ description: 'A part of the client, topic, contact or reference.' }),
  order: z.enum(['newest', 'oldest']).default('newest').openapi({ description: 'By number.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50).openapi({ type: 'integer' }),
  cursor: z.string().max(100).optional().openapi({ description: '`next_cursor` of the page before.' }),
});

const list = z.object({ threads: z.array(thread), next_cursor: z.string().nullable() }).openapi('ThreadList');

const route = createRoute({
  method: 'get',
  path: '/threads',
  operationId: 'listThreads',
  summary: 'List client threads',
  description:
    'By number, so that each thread that is there all the while comes exactly once, whatever happens between two pages. To hear of changes, use webhooks.',
  tags: ['Threads'],
  security: SECURITY,
  request: { query },
  responses: {
    200: { description: 'One page.', content: { 'application/json': { schema: list } } },
    ...problems(400, 422),
  },
});

type Query = z.output<typeof query>;

function filterOf({ status, waiting_on, owner, category, client, text }: Query): ThreadFilter {
  return {
    ...(status && { status }),
    ...(waiting_on && { turn: waiting_on }),
    ...(owner !== undefined && { ownerId: owner }),
    ...(category && { category }),
    ...(client !== undefined && { client }),
    ...(text !== undefined && { text }),
  };
}

/** `GET /threads`: pages of threads, with filters. */
export function listThreadsRoute(api: Api): void {
  api.openapi(route, async (c) => {
    const { cursor, limit, order, ...rest } = c.req.valid('query');
    const filter = filterOf({ cursor, limit, order, ...rest });
    const key = c.get('key');
    const listed = JSON.stringify([order, filter]);
    const after = cursor === undefined ? undefined : readCursor(cursor, listed, key);
    if (after === null) return refuse(c.get('t'), { status: 400, sentence: 'api.not_a_cursor' });
    const page = { after, limit, newestFirst: order === 'newest' };
    const { lines, hasMore } = await c.get('useCases').listThreadPage(filter, page);
    const last = lines.at(-1)?.thread.number;
    return c.json(
      {
        threads: lines.map((line) => threadJson(line.thread, line.silentDays)),
        next_cursor: hasMore && last !== undefined ? cursorAfter(last, listed, key) : null,
      },
      200,
    );
  });
}
