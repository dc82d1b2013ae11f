import type { Context } from 'hono';
import { keyActor } from '../../../../domain/access/actor.ts';
import type { ThreadStore } from '../../../../ports/thread-store.ts';
import type { ApiEnv } from '../context.ts';
import { etagOf } from '../etag.ts';
import { threadJson } from '../thread-json.ts';

/** A key has said no more than this since a process died. */
const NEWEST = 1000;

/**
 * The answer to a request whose process died between its change and its answer: the thread that the history says it
 * changed, as it is now. Null where it changed nothing.
 * @param since when the request came in (UTC ms)
 */
export async function findChange(
  c: Context<ApiEnv>,
  threads: Pick<ThreadStore, 'eventsBy'>,
  group: string,
  since: number,
): Promise<Response | null> {
  const { teamId, userId } = keyActor(c.get('key'));
  const events = await threads.eventsBy(teamId, userId, NEWEST);
  const found = events.find(({ event }) => event.change?.group === group && event.recordedAt >= since);
  if (!found) return null;
  const { number, event } = found;
  const view = await c.get('useCases').showThread({ by: 'number', number });
  const headers = { etag: etagOf(view.thread), location: `/api/v1/threads/${number}` };
  const status = event.kind === 'added' ? 201 : 200;
  return c.json(threadJson(view.thread, view.silentDays), status, headers);
}
