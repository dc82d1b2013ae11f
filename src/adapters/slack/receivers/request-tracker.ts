import { setTimeout as pause } from 'node:timers/promises';
import type { App, ReceiverEvent } from '@slack/bolt';
import type { Log } from '../../../ports/log.ts';

/** How long a stop waits for what was let in before (ms); a listener waits for Slack no longer than that. */
const PATIENCE = 6000;

/** Everything that Slack sends passes here. */
export interface RequestTracker {
  /** Whether Slack has its acknowledgement, by the function that a listener is given for it. */
  isAnswered(ack: unknown): boolean;
  /** Gives Slack its acknowledgement before a listener comes to it; the listener's own is then nothing new. */
  acknowledgeEarly(ack: unknown): Promise<void>;
  /** Lets nothing in any more, and resolves when what was let in is done, or has taken too long. */
  close(): Promise<void>;
}

/**
 * Counts what is under way, so that a stop can wait for it, and acknowledges what nobody listens to: otherwise Slack
 * marks it as broken after three seconds. A form stays open then, with what was typed into it.
 * @param patience how long a stop waits (ms)
 */
export function createRequestTracker(app: App, log: Log, patience = PATIENCE): RequestTracker {
  const answered = new WeakSet<object>();
  /** How requests are acknowledged to Slack that nobody has acknowledged early. */
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
      const late = pause(patience, 'late' as const, { signal: done.signal }).catch(() => null);
      const end = await Promise.race([Promise.allSettled(underWay), late]);
      done.abort();
      if (end === 'late') log.warn({ underWay: underWay.size }, 'Stopping in spite of what is under way');
    },
  };
}
