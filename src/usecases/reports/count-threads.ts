import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { newPerson } from '../../domain/people/new-person.ts';
import { countThread } from '../../domain/reports/count-thread.ts';
import type { PlannedThread } from '../../domain/threads/thread.ts';
import type { Services } from '../context.ts';

const BATCH = 50;

type Counting = Pick<Services, 'store' | 'availabilityOf'>;

async function count({ store, availabilityOf }: Counting, thread: PlannedThread) {
  const { teamId, ownerId: userId, number } = thread;
  const owner = (await store.people.find(teamId, userId)) ?? newPerson({ teamId, userId });
  const history = await store.threads.history(teamId, number);
  return { thread, figures: countThread(thread, history, availabilityOf(owner).calendar) };
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
  for (let left = limit; left > 0 && !stopping?.aborted; left -= BATCH) {
    const threads = await reports.uncounted(teamId, Math.min(left, BATCH));
    if (threads.length === 0) return true;
    const counted = [];
    for (const thread of threads) counted.push(await count(services, thread));
    await reports.keep(counted);
    await yieldToEventLoop();
  }
  return (await reports.uncounted(teamId, 1)).length === 0;
}

/** Creates the job that updates the report figures of all workspaces, so that reports need not do it first. */
export function createCounting(services: Counting) {
  return async (stopping: AbortSignal): Promise<void> => {
    for (const teamId of await services.store.reports.uncountedTeams()) {
      await countThreads(services, teamId, { limit: Number.POSITIVE_INFINITY, stopping });
    }
  };
}
