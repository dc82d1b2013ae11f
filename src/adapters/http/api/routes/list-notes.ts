import { createRoute, z } from '@hono/zod-openapi';
import { notesIn } from '../../../../domain/threads/note.ts';
import { isoMoment } from '../../../../domain/threads/public-thread.ts';
import type { Api } from '../context.ts';
import { problems } from '../schemas/problem.ts';
import { note } from '../schemas/thread.ts';
import { json, SECURITY, threadNumber } from './answers.ts';

const route = createRoute({
  method: 'get',
  path: '/threads/{number}/notes',
  operationId: 'listNotes',
  summary: 'List the notes of a thread, the oldest first',
  tags: ['Threads'],
  security: SECURITY,
  request: { params: threadNumber },
  responses: {
    200: json('The notes.', z.object({ notes: z.array(note) }).openapi('Notes')),
    ...problems(404, 422),
  },
});

/** `GET /threads/{number}/notes` */
export function listNotesRoute(api: Api): void {
  api.openapi(route, async (c) => {
    const { number } = c.req.valid('param');
    const { history } = await c.get('useCases').showThread({ by: 'number', number });
    const notes = notesIn(history).map(({ text, at, by }) => ({ text, at: isoMoment(at), by }));
    return c.json({ notes }, 200);
  });
}
