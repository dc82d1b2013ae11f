import { contextNow, type Services } from '../context.ts';
import type { ConversationSync } from '../conversations/sync-worker.ts';
import { createDeferredRunner } from '../deferred/run-deferred.ts';
import { createImportResumption } from '../exchange/resume-imports.ts';
import { createCounting } from '../reports/count-threads.ts';
import { createTrialSummaries } from '../trial/send-summaries.ts';
import { createOverviews } from '../weekly-overviews/send-due.ts';
import { withLease } from '../with-lease.ts';
import { createExpiredDeletion } from '../workspaces/delete-expired.ts';
import { createUninstalledDeletion } from '../workspaces/delete-uninstalled.ts';
import { claimNudges } from './claim.ts';
import { createDispatcher } from './dispatch.ts';
import { createReconciler } from './reconcile.ts';
import { singleFlight, type Worker } from './single-flight-worker.ts';

/** How long (ms) processed requests are remembered. Repeated deliveries come within minutes. */
const REQUEST_MEMORY = 86_400_000;
/** How long (ms) an import or a change of settings can be undone. */
const UNDO_MEMORY = 30 * REQUEST_MEMORY;
/** How far (ms) the clock must go backwards before it counts as having been wrong; corrections by seconds are normal. */
const TURNED_BACK = 60_000;

/** One tick of the scheduler, and the background work that it starts. */
export interface Ticker {
  /** Claims what is due, and starts syncing, reconciling, sending and deleting without waiting for them. */
  tick(): Promise<void>;
  /** Resolves when everything that can be settled, sent or deleted now is done. */
  sent(): Promise<void>;
  /** Ends the sending after the messages that are in progress. */
  stop(): Promise<void>;
}

/**
 * Creates the ticker. Sending and reconciling run in the background, one at a time each, so that neither a busy
 * workspace nor a slow Slack delays the claiming for the others.
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
  // Plans stored before the start may also have been computed with a wrong clock.
  let lastTickAt = Number.POSITIVE_INFINITY;

  /** A job that only one replica runs at a time. It stops when its lease may have ended, and continues at a later tick. */
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
      await store.webhooks.forgetRemoved(clock.now() - UNDO_MEMORY);
      await store.settingChanges.forget(clock.now() - UNDO_MEMORY);
      await deps.caches.refreshAll();
      await claimNudges(contextNow(deps), sending.wake);
      searching.wake();
      sending.wake();
      // Conversations of nudges that are due are read first; the remaining read quota is for missed messages.
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
