import type { PersonKey } from '../../domain/people/person.ts';
import { changesIn } from '../../domain/threads/undo.ts';
import type { NumberedEvent } from '../../ports/thread-store.ts';
import type { Context } from '../context.ts';

/** Maximum number of newest history entries searched; nudges and thanks among them are skipped. */
const NEWEST = 50;

/** Finds somebody's last change of any thread; null if they have changed nothing. */
export async function findLastChange(
  ctx: Context,
  { teamId, userId }: PersonKey,
): Promise<NumberedEvent | null> {
  const newest = await ctx.store.threads.eventsBy(teamId, userId, NEWEST);
  const told = newest.filter(({ event }) => !event.fromMessage);
  return told.find(({ event }) => changesIn([event]).length > 0) ?? null;
}
