import { makeClaimNudges } from './claim-nudges.ts';
import type { Deps } from './deps.ts';
import { makeReconcileNudges } from './reconcile-nudges.ts';
import { makeSendNudges } from './send-nudges.ts';

/** Repeated deliveries come within minutes; a day is far more than enough to know them. */
const INBOX_MEMORY = 86_400_000;

/** One beat of the bot, and the sending that goes on behind it. */
export interface Ticker {
  /** Settles what is in doubt, claims what is due, and wakes the sender without waiting for it. */
  tick(): Promise<void>;
  /** Resolves when everything that may go out now has gone out. */
  sent(): Promise<void>;
  /** Ends the sending after the messages that are under way. */
  stop(): Promise<void>;
}

/**
 * The beat. A rush in one workspace must not keep the others from being claimed, so the sender runs beside the
 * ticks, one at a time, and runs once more when it was woken meanwhile.
 */
export function makeRunTick(deps: Deps): Ticker {
  const { clock, store, log } = deps;
  const claim = makeClaimNudges(deps);
  const reconcile = makeReconcileNudges(deps);
  const send = makeSendNudges(deps);
  const stopping = new AbortController();
  let woken = false;
  let running: Promise<void> | null = null;

  async function sendUntilQuiet(): Promise<void> {
    while (woken && !stopping.signal.aborted) {
      woken = false;
      await send(stopping.signal).catch((error: unknown) =>
        log.error({ err: error }, 'Sending was interrupted'),
      );
    }
    running = null;
  }

  return {
    tick: async () => {
      await store.inbox.forget(clock.now() - INBOX_MEMORY);
      await reconcile();
      await claim();
      woken = true;
      running ??= sendUntilQuiet();
    },
    sent: async () => {
      await running;
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
