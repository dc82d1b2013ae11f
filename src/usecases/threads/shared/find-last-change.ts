import type { PersonKey } from '../../../domain/people/person.ts';
import type { ThreadEvent } from '../../../domain/threads/thread-event.ts';
import { changesIn } from '../../../domain/threads/undo.ts';
import type { NumberedEvent } from '../../../ports/thread-store.ts';
import type { Context } from '../../context.ts';

/** Maximum number of newest history entries searched; nudges and thanks among them are skipped. */
const NEWEST = 50;

/** Whether two changes belong to one command or click. */
function isSameAct(one: ThreadEvent, other: ThreadEvent): boolean {
  const group = one.change?.group;
  return group !== undefined && group === other.change?.group;
}

/**
 * Finds somebody's last change of any thread, and the last ones of other threads if they were made at the same moment
 * by something else: nobody can tell which of them came last. Empty if they have changed nothing.
 */
export async function findLastChanges(
  ctx: Context,
  { teamId, userId }: PersonKey,
): Promise<readonly NumberedEvent[]> {
  const newest = await ctx.store.threads.eventsBy(teamId, userId, NEWEST);
  const made = newest.filter(({ event }) => !event.fromMessage && changesIn([event]).length > 0);
  const [last] = made;
  if (!last) return [];
  const others = made.filter(
    ({ number, event }, at) =>
      event.recordedAt === last.event.recordedAt &&
      number !== last.number &&
      !isSameAct(event, last.event) &&
      made.findIndex((one) => one.number === number) === at,
  );
  return [last, ...others];
}

/** Finds somebody's last change of any thread; null if they have changed nothing. */
export async function findLastChange(ctx: Context, key: PersonKey): Promise<NumberedEvent | null> {
  return (await findLastChanges(ctx, key))[0] ?? null;
}
