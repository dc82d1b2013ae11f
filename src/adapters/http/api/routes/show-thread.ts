import { createRoute } from '@hono/zod-openapi';
import type { Api } from '../context.ts';
import { problems } from '../schemas/problem.ts';
import { answerThread, ONE_THREAD, SECURITY, threadNumber } from './answers.ts';

const route = createRoute({
  method: 'get',
  path: '/threads/{number}',
  operationId: 'showThread',
  summary: 'Show one thread',
  tags: ['Threads'],
  security: SECURITY,
  request: { params: threadNumber },
  responses: { 200: ONE_THREAD, ...problems(404, 422) },
});

/** `GET /threads/{number}` */
export function showThreadRoute(api: Api): void {
  api.openapi(route, (c) => answerThread(c, c.req.valid('param').number));
}
