import type { Clock } from '../ports/clock.ts';
import type { Services } from './context.ts';
import { createDeferredRunner } from './deferred/run-deferred.ts';
import { createImportResumption, isImportStalled } from './exchange/resume-imports.ts';
import { singleFlight, type Worker } from './nudges/single-flight-worker.ts';
import { createCounting } from './reports/count-threads.ts';
import { createTrialSummaries } from './trial/send-summaries.ts';
import { createOverviews } from './weekly-overviews/send-due.ts';
import { withLease } from './with-lease.ts';
import { createExpiredDeletion } from './workspaces/delete-expired.ts';
import { createUninstalledDeletion } from './workspaces/delete-uninstalled.ts';
import { createForgetting } from './workspaces/forget-outdated.ts';

const HOUR = 3_600_000;

/** Work that is looked at with every tick, and that only one replica does at a time. */
interface Job {
  readonly name: string;
  run(stopping: AbortSignal): Promise<void>;
  /** Whether there is anything to do. It is asked first, because taking a lease is a durable write. */
  isDue(): Promise<boolean>;
  /** The log message for an error. */
  readonly interrupted: string;
}

/** Returns a function that is true the first time, and then again when the clock shows an hour more, or less. */
function onceAnHour(clock: Clock): () => Promise<boolean> {
  let last = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = clock.now();
    if (Math.abs(now - last) < HOUR) return false;
    last = now;
    return true;
  };
}

function jobsOf(services: Services): readonly Job[] {
  const { clock, store } = services;
  return [
    {
      name: 'forgetting',
      run: createForgetting(services),
      isDue: onceAnHour(clock),
      interrupted: 'The deletion of old requests was interrupted',
    },
    {
      name: 'expiry',
      run: createExpiredDeletion(services),
      isDue: async () => (await store.retention.limits()).length > 0,
      interrupted: 'The deletion of closed threads was interrupted',
    },
    {
      name: 'uninstalled',
      run: createUninstalledDeletion(services),
      isDue: onceAnHour(clock),
      interrupted: 'The deletion of a workspace was interrupted',
    },
    {
      name: 'reports',
      run: createCounting(services),
      isDue: async () => (await store.reports.nextUncountedTeam('')) !== null,
      interrupted: 'The counting for the reports was interrupted',
    },
    {
      name: 'imports',
      run: createImportResumption(services),
      isDue: () => isImportStalled(store.imports, clock.now()),
      interrupted: 'Going on with an import was interrupted',
    },
    {
      name: 'trial',
      run: createTrialSummaries(services),
      isDue: async () => true,
      interrupted: 'The sending of trial summaries was interrupted',
    },
    {
      name: 'overviews',
      run: createOverviews(services),
      isDue: async () => (await store.overviews.due(clock.now(), 1)).length > 0,
      interrupted: 'The sending of weekly overviews was interrupted',
    },
    {
      name: 'deferred',
      run: createDeferredRunner(services),
      isDue: async () => true,
      interrupted: 'The work that was left to do was interrupted',
    },
  ];
}

/**
 * Creates a worker for each regular job. A job stops when its lease may have ended, and continues at a later tick; an
 * error is logged.
 */
export function createRegularJobs(services: Services, stopping: AbortSignal): readonly Worker[] {
  const { store, timer, log } = services;
  return jobsOf(services).map(({ name, run, isDue, interrupted }) => {
    const alone = async (signal: AbortSignal): Promise<void> => {
      if (!(await isDue())) return;
      await withLease({ leases: store.leases, timer }, { teamId: '', name: `job:${name}` }, (held) =>
        run(AbortSignal.any([signal, held.signal])),
      );
    };
    return singleFlight(alone, stopping, (error) => log.error({ err: error }, interrupted));
  });
}
