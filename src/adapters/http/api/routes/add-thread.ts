import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../context.ts';
import { etagOf } from '../etag.ts';
import { pastMoment } from '../moments.ts';
import { readDetails } from '../read-details.ts';
import { BODY_PROBLEMS, problems } from '../schemas/problem.ts';
import { newThread } from '../schemas/thread.ts';
import { threadJson } from '../thread-json.ts';
import { addHeaders, ONE_THREAD, SECURITY } from './answers.ts';

const route = createRoute({
  method: 'post',
  path: '/threads',
  operationId: 'addThread',
  summary: 'Add a client thread',
  tags: ['Threads'],
  security: SECURITY,
  request: {
    headers: addHeaders,
    body: { required: true, content: { 'application/json': { schema: newThread } } },
  },
  responses: {
    201: { ...ONE_THREAD, description: 'The thread was added; `Location` leads to it.' },
    200: { ...ONE_THREAD, description: 'This conversation was watched already; nothing was changed.' },
    ...problems(...BODY_PROBLEMS, 409),
  },
});

/** `POST /threads`: adds a client thread for a colleague. */
export function addThreadRoute(api: Api, { clock }: ApiDeps): void {
  api.openapi(route, async (c) => {
    const body = c.req.valid('json');
    const useCases = c.get('useCases');
    const { teamId } = c.get('key');
    const owner = await useCases.findColleague({ by: 'id', userId: body.owner });
    const { timeZone } = await useCases.meetPerson({ teamId, userId: owner });
    const since = body.since === undefined ? undefined : pastMoment(body.since, timeZone, clock.now());
    const details = { ...readDetails(body), client: body.client };
    await useCases.checkErasure(details, body.add_erased ?? false);
    const { thread, existed } = await useCases.addThread({
      details,
      since,
      owner: { by: 'id', userId: owner },
      group: c.get('group'),
    });
    const { silentDays } = await useCases.showThread({ by: 'number', number: thread.number });
    const location = `/api/v1/threads/${thread.number}`;
    return c.json(threadJson(thread, silentDays), existed ? 200 : 201, { location, etag: etagOf(thread) });
  });
}
