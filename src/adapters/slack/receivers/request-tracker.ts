import { setTimeout as pause } from 'node:timers/promises';
import type { App, ReceiverEvent } from '@slack/bolt';
import type { Log } from '../../../ports/log.ts';

/** How long a stop waits for requests in progress (ms); listeners do not wait for Slack longer than that. */
const STOP_TIMEOUT = 6000;

/** Tracks every request that Slack sends. */
export interface RequestTracker {
  /** Whether a request was acknowledged, by the `ack` function that its listener gets. */
  isAnswered(ack: unknown): boolean;
  /** Acknowledges a request before its listener does; the listener's own empty acknowledgement is then ignored. */
  acknowledgeEarly(ack: unknown): Promise<void>;
  /** Accepts no more requests, and resolves when those in progress are done or have taken too long. */
  close(): Promise<void>;
}

/**
 * Counts the requests in progress, so that a stop can wait for them, and acknowledges those without a listener, which
 * Slack would otherwise report as failed after three seconds. A form without a listener is not acknowledged, so that it
 * stays open with what was typed.
 * @param stopTimeout how long a stop waits (ms)
 */
export function createRequestTracker(app: App, log: Log, stopTimeout = STOP_TIMEOUT): RequestTracker {
  const answered = new WeakSet<object>();
  /** How to acknowledge the requests that were not acknowledged early. */
  const early = new WeakMap<object, () => Promise<void>>();
  const underWay = new Set<Promise<void>>();
  let isOpen = true;
  const process = app.processEvent.bind(app);

  async function track(event: ReceiverEvent): Promise<void> {
    const ack: ReceiverEvent['ack'] = async (answer) => {
      const isAcknowledged = !answered.has(ack) && !early.has(ack);
      answered.add(ack);
      early.delete(ack);
      if (!isAcknowledged || answer !== undefined) await event.ack(answer);
    };
    early.set(ack, () => event.ack());
    await process({ ...event, ack });
    if (answered.has(ack) || event.body.type === 'view_submission') return;
    log.warn({ type: String(event.body.type ?? 'none').slice(0, 50) }, 'Nobody listens to what Slack sent');
    await ack();
  }

  app.processEvent = async (event) => {
    if (!isOpen) return;
    const work = track(event);
    underWay.add(work);
    await work.finally(() => underWay.delete(work));
  };

  return {
    acknowledgeEarly: async (ack) => {
      if (typeof ack !== 'function' || answered.has(ack)) return;
      const acknowledge = early.get(ack);
      early.delete(ack);
      await acknowledge?.();
    },
    isAnswered: (ack) => typeof ack === 'function' && answered.has(ack),
    close: async () => {
      isOpen = false;
      const done = new AbortController();
      const late = pause(stopTimeout, 'late' as const, { signal: done.signal }).catch(() => null);
      const end = await Promise.race([Promise.allSettled(underWay), late]);
      done.abort();
      if (end === 'late') log.warn({ underWay: underWay.size }, 'Stopping in spite of what is under way');
    },
  };
}
