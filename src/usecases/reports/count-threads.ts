import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { WorkingCalendar } from '../../domain/calendar/calendar.ts';
import { newPerson } from '../../domain/people/new-person.ts';
import { countThread } from '../../domain/reports/count-thread.ts';
import type { Services } from '../context.ts';

/** Threads per transaction: SQLite blocks the process for as long as one takes. */
const BATCH = 50;

type Counting = Pick<Services, 'store' | 'availabilityOf'>;

/** Creates a function that returns the working time of an owner, and asks the store once for each owner. */
function calendars({ store, availabilityOf }: Counting, teamId: string) {
  const known = new Map<string, WorkingCalendar>();
  return async (userId: string): Promise<WorkingCalendar> => {
    const before = known.get(userId);
    if (before) return before;
    const owner = (await store.people.find(teamId, userId)) ?? newPerson({ teamId, userId });
    const { calendar } = availabilityOf(owner);
    known.set(userId, calendar);
    return calendar;
  };
}

/**
 * Updates the report figures of at most `limit` threads of a workspace that have changed, in batches, and lets other
 * work run in between.
 * @returns whether all figures are up to date now
 */
export async function countThreads(
  services: Counting,
  teamId: string,
  { limit, stopping }: { readonly limit: number; readonly stopping?: AbortSignal },
): Promise<boolean> {
  const { reports } = services.store;
  const calendarOf = calendars(services, teamId);
  for (let left = limit; left > 0 && !stopping?.aborted; left -= BATCH) {
    const threads = await reports.uncounted(teamId, Math.min(left, BATCH));
    if (threads.length === 0) return true;
    const counted = [];
    for (const { thread, history } of threads) {
      const calendar = await calendarOf(thread.ownerId);
      counted.push({ thread, figures: countThread(thread, history, calendar) });
    }
    await reports.keep(counted);
    await yieldToEventLoop();
  }
  return (await reports.uncounted(teamId, 1)).length === 0;
}

/** Creates the job that updates the report figures of all workspaces, so that reports need not do it first. */
export function createCounting(services: Counting) {
  const { reports } = services.store;
  return async (stopping: AbortSignal): Promise<void> => {
    for (let teamId = ''; !stopping.aborted; ) {
      const next = await reports.nextUncountedTeam(teamId);
      if (next === null) return;
      await countThreads(services, next, { limit: Number.POSITIVE_INFINITY, stopping });
      teamId = next;
    }
  };
}
