import { contextNow, type Services } from '../context.ts';
import type { ConversationSync } from '../conversations/sync-worker.ts';
import { createDeferredRunner } from '../deferred/run-deferred.ts';
import { createImportResumption } from '../exchange/resume-imports.ts';
import { createOverviews } from '../overviews/send-due.ts';
import { createCounting } from '../reports/count-threads.ts';
import { createTrialSummaries } from '../trial/send-summaries.ts';
import { withLease } from '../with-lease.ts';
import { createExpiredDeletion } from '../workspaces/delete-expired.ts';
import { createUninstalledDeletion } from '../workspaces/delete-uninstalled.ts';
import { claimNudges } from './claim.ts';
import { createDispatcher } from './dispatch.ts';
import { createReconciler } from './reconcile.ts';
import { singleFlight, type Worker } from './single-flight-worker.ts';

/** Repeated deliveries come within minutes; a day is far more than enough to know them. */
const REQUEST_MEMORY = 86_400_000;
/** An import, or a change of settings, can be undone for so long (ms). */
const UNDO_MEMORY = 30 * REQUEST_MEMORY;
/** Clocks are corrected by seconds all the time; this much backwards means that they were wrong. */
const TURNED_BACK = 60_000;

/** One tick of the scheduler, and the sending that goes on behind it. */
export interface Ticker {
  /** Claims what is due, and wakes listening, searching, sending and deleting without waiting for them. */
  tick(): Promise<void>;
  /** Resolves when everything that may be settled, go out or be deleted now has come to its end. */
  sent(): Promise<void>;
  /** Ends the sending after the messages that are under way. */
  stop(): Promise<void>;
}

/**
 * The tick. Neither a rush in one workspace nor a Slack that does not answer may keep the others from being
 * claimed, so sending and searching run beside the ticks, one at a time each.
 */
export function createTicker(deps: Services, sync: Pick<ConversationSync, 'syncStale'>): Ticker {
  const { clock, store, timer, log, delivery } = deps;
  const underWay = new Set<string>();
  const stopping = new AbortController();
  const reconcile = createReconciler(deps, underWay);
  const sending = createDispatcher(deps, underWay, stopping.signal, (error) =>
    log.error({ err: error }, 'Sending was interrupted'),
  );
  const searching = singleFlight(search, stopping.signal, (error) =>
    log.error({ err: error }, 'The search for nudges in doubt was interrupted'),
  );
  const jobs = [
    job('expiry', createExpiredDeletion(deps), 'The deletion of closed threads was interrupted'),
    job('uninstalled', createUninstalledDeletion(deps), 'The deletion of a workspace was interrupted'),
    job('reports', createCounting(deps), 'The counting for the reports was interrupted'),
    job('imports', createImportResumption(deps), 'Going on with an import was interrupted'),
    job('trial', createTrialSummaries(deps), 'The sending of trial summaries was interrupted'),
    job('overviews', createOverviews(deps), 'The sending of weekly overviews was interrupted'),
    job('deferred', createDeferredRunner(deps), 'The work that was left to do was interrupted'),
  ];
  // What was reckoned before a start may have been reckoned by a wrong clock, too.
  let lastTickAt = Number.POSITIVE_INFINITY;

  /** Work that one replica does at a time. It ends when the lease on it may have ended, and goes on at a later tick. */
  function job(name: string, work: (stopping: AbortSignal) => Promise<void>, interrupted: string): Worker {
    const alone = async (signal: AbortSignal): Promise<void> => {
      await withLease({ leases: store.leases, timer }, { teamId: '', name: `job:${name}` }, (held) =>
        work(AbortSignal.any([signal, held.signal])),
      );
    };
    return singleFlight(alone, stopping.signal, (error) => log.error({ err: error }, interrupted));
  }

  async function search(signal: AbortSignal): Promise<void> {
    await reconcile(signal);
    sending.wake();
  }

  async function noticeTurnedBack(): Promise<void> {
    const now = clock.now();
    const turnedBack = now < lastTickAt - TURNED_BACK;
    if (turnedBack)
      await store.nudges.capTimestampsAfterClockRollback(now, now + delivery.sendTimeout + delivery.settle);
    if (turnedBack && Number.isFinite(lastTickAt)) {
      log.warn({ by: lastTickAt - now }, 'The clock was turned back');
      await store.threads.replanFutureNudged(now);
    }
    lastTickAt = now;
  }

  return {
    tick: async () => {
      await noticeTurnedBack();
      await store.processedRequests.forget(clock.now() - REQUEST_MEMORY);
      await store.idempotency.forget(clock.now() - REQUEST_MEMORY);
      await store.imports.forget(clock.now() - REQUEST_MEMORY, clock.now() - UNDO_MEMORY);
      await store.hooks.forgetShapes(clock.now() - REQUEST_MEMORY);
      await store.hooks.forgetRemoved(clock.now() - UNDO_MEMORY);
      await store.settingChanges.forget(clock.now() - UNDO_MEMORY);
      await deps.caches.refreshAll();
      await claimNudges(contextNow(deps), sending.wake);
      searching.wake();
      sending.wake();
      // What is to be sent now is heard first; the rest of what Slack lets us read is for what was missed.
      void sending.idle().then(sync.syncStale);
      for (const { wake } of jobs) wake();
    },
    sent: async () => {
      await searching.idle();
      await sending.idle();
      for (const { idle } of jobs) await idle();
    },
    stop: async () => {
      stopping.abort();
      await Promise.all([searching, sending, ...jobs].map(({ idle }) => idle()));
    },
  };
}
