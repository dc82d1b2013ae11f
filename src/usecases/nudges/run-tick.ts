import { contextNow, type Services } from '../context.ts';
import type { ConversationSync } from '../conversations/sync-worker.ts';
import { createRegularJobs } from '../regular-jobs.ts';
import { claimNudges } from './claim.ts';
import { createDispatcher } from './dispatch.ts';
import { createReconciler } from './reconcile.ts';
import { singleFlight } from './single-flight-worker.ts';

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
  const { clock, store, log, delivery } = deps;
  const underWay = new Set<string>();
  const stopping = new AbortController();
  const reconcile = createReconciler(deps, underWay);
  const sending = createDispatcher(deps, underWay, stopping.signal, (error) =>
    log.error({ err: error }, 'Sending was interrupted'),
  );
  const searching = singleFlight(search, stopping.signal, (error) =>
    log.error({ err: error }, 'The search for nudges in doubt was interrupted'),
  );
  const jobs = createRegularJobs(deps, stopping.signal);
  // Plans stored before the start may also have been computed with a wrong clock.
  let lastTickAt = Number.POSITIVE_INFINITY;

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
