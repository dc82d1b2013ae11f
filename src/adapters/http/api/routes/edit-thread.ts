import { createRoute } from '@hono/zod-openapi';
import { GhostwatchError } from '../../../../domain/errors.ts';
import type { Api, ApiDeps } from '../context.ts';
import { atSeenVersion } from '../etag.ts';
import { pastMoment } from '../moments.ts';
import { refuse } from '../problems/refuse.ts';
import { readDetails } from '../read-details.ts';
import { BODY_PROBLEMS, problems } from '../schemas/problem.ts';
import { threadEdits } from '../schemas/thread.ts';
import { answerThread, changeHeaders, ONE_THREAD, SECURITY, threadNumber } from './answers.ts';

const route = createRoute({
  method: 'patch',
  path: '/threads/{number}',
  operationId: 'editThread',
  summary: 'Correct a thread',
  description: 'What is not mentioned stays; null takes a value away. `If-Match` is required.',
  tags: ['Threads'],
  security: SECURITY,
  request: {
    params: threadNumber,
    headers: changeHeaders,
    body: { required: true, content: { 'application/json': { schema: threadEdits } } },
  },
  responses: { 200: ONE_THREAD, ...problems(...BODY_PROBLEMS, 404, 409, 412, 428) },
});

/** A request that repeats the current values succeeds, since nothing is left to do. */
function ignoreRepetition(error: unknown): void {
  if (!(error instanceof GhostwatchError) || error.code !== 'nothing_to_change') throw error;
}

/** `PATCH /threads/{number}`: edits details, and hands the thread over if another owner is named. */
export function editThreadRoute(api: Api, { clock }: ApiDeps): void {
  api.openapi(route, async (c) => {
    const { number } = c.req.valid('param');
    const { owner, since, ...body } = c.req.valid('json');
    if (c.req.header('if-match') === undefined) {
      return refuse(c.get('t'), { status: 428, sentence: 'api.if_match_missing' });
    }
    const useCases = c.get('useCases');
    const ref = { by: 'number', number } as const;
    const { timeZone } = (await useCases.showThread(ref)).owner;
    const silentSince = since && pastMoment(since, timeZone, clock.now());
    const edits = { ...readDetails(body), ...(silentSince && { silentSince }) };
    await useCases.checkErasure(edits, body.add_erased ?? false);
    const to = owner === undefined ? {} : { owner: { by: 'id', userId: owner } as const };
    await atSeenVersion(c, number, (seen) => useCases.editAndAssign({ ref, edits, ...seen, ...to })).catch(
      ignoreRepetition,
    );
    return answerThread(c, number);
  });
}
