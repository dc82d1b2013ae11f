import type { Context } from 'hono';
import { keyActor } from '../../../../domain/access/actor.ts';
import type { ThreadStore } from '../../../../ports/thread-store.ts';
import type { ApiEnv } from '../context.ts';
import { etagOf } from '../etag.ts';
import { threadJson } from '../thread-json.ts';

/** More events than one key can have caused since a process died. */
const NEWEST = 1000;

/**
 * The answer to a request whose process died after its change but before its answer: the thread that it changed
 * according to the history, as it is now. Null if it changed nothing.
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
