import { createRoute } from '@hono/zod-openapi';
import { GhostwatchError } from '../../../../domain/errors.ts';
import type { Api, ApiDeps } from '../context.ts';
import { changedMeanwhile, seenVersion } from '../etag.ts';
import { pastMoment } from '../moments.ts';
import { refuse } from '../problems/refuse.ts';
import { readDetails } from '../read-details.ts';
import { BODY_PROBLEMS, problems } from '../schemas/problem.ts';
import { threadEdits } from '../schemas/thread.ts';
import { answerThread, ifMatch, ONE_THREAD, SECURITY, threadNumber } from './answers.ts';

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
    headers: ifMatch,
    body: { required: true, content: { 'application/json': { schema: threadEdits } } },
  },
  responses: { 200: ONE_THREAD, ...problems(...BODY_PROBLEMS, 404, 409, 412, 428) },
});

/** `PATCH /threads/{number}`: corrects details, and hands the thread over where another owner is named. */
export function editThreadRoute(api: Api, { clock }: ApiDeps): void {
  api.openapi(route, async (c) => {
    const { number } = c.req.valid('param');
    const { owner, since, ...body } = c.req.valid('json');
    if (c.req.header('if-match') === undefined) {
      return refuse(c.get('t'), { status: 428, sentence: 'api.if_match_missing' });
    }
    const version = seenVersion(c, number);
    const useCases = c.get('useCases');
    const ref = { by: 'number', number } as const;
    const view = await useCases.showThread(ref);
    const silentSince = since && pastMoment(since, view.owner.timeZone, clock.now());
    const edits = { ...readDetails(body), ...(silentSince && { silentSince }) };
    const seen = version === undefined ? {} : { seenVersion: version };
    const to = owner === undefined ? {} : { owner: { by: 'id', userId: owner } as const };
    try {
      await useCases.editAndAssign({ ref, edits, ...seen, ...to });
    } catch (error) {
      const isStale = error instanceof GhostwatchError && error.code === 'changed_meanwhile';
      if (isStale && version !== undefined) return changedMeanwhile(c, number);
      // Whoever says again what is true already has what they want.
      if (!(error instanceof GhostwatchError) || error.code !== 'nothing_to_change') throw error;
    }
    return answerThread(c, number);
  });
}
