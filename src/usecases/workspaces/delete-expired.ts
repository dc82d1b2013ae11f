import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { expiredBefore } from '../../domain/workspaces/retention.ts';
import type { Services } from '../context.ts';

const BATCH = 50;

/** Deletes closed threads whose retention period is over, in batches, and lets other work run in between. */
export function createExpiredDeletion({ clock, store, log }: Pick<Services, 'clock' | 'store' | 'log'>) {
  const { retention } = store;

  async function deleteOf(teamId: string, before: number, stopping: AbortSignal): Promise<number> {
    let deleted = 0;
    while (!stopping.aborted) {
      const owners = await retention.deleteExpired(teamId, before, BATCH);
      if (owners.length === 0) break;
      deleted += owners.length;
      await yieldToEventLoop();
    }
    return deleted;
  }

  return async (stopping: AbortSignal): Promise<void> => {
    for (const { teamId, keepClosedDays } of await retention.limits()) {
      const deleted = await deleteOf(teamId, expiredBefore(keepClosedDays, clock.now()), stopping);
      if (deleted === 0) continue;
      await retention.wipe();
      log.info({ teamId, deleted, keepClosedDays }, 'Closed threads were deleted');
    }
  };
}
