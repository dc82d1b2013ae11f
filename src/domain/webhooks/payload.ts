import { isoMoment, publicThread } from '../threads/public-thread.ts';
import type { PlannedThread } from '../threads/thread.ts';
import type { ThreadEvent } from '../threads/thread-event.ts';

/** The values of an event that other programs get, by its kind. */
function detailsOf(event: ThreadEvent) {
  switch (event.kind) {
    case 'followed_up':
      return { via: event.via };
    case 'replied':
    case 'answered':
      return { via: event.via ?? null };
    case 'called':
      return { result: event.result };
    case 'noted':
      return { text: event.text };
    case 'closed':
      return { outcome: event.outcome, reason: event.reason };
    case 'assigned':
      return { from: event.from, to: event.to };
    case 'edited':
      return { changed: event.changed };
    case 'nudged':
      return { remedy: event.remedy, to: event.to };
    case 'nudge_failed':
      return { error: event.error, to: event.to };
    default:
      return {};
  }
}

/**
 * The payload of a webhook for an event (Standard Webhooks: `type`, `timestamp`, `data`), with the thread as it was
 * then. `version` is that of the thread after the event: a receiver that has seen a higher one may drop this one.
 */
export function webhookPayload(thread: PlannedThread, event: ThreadEvent): string {
  const { teamId, number } = thread;
  return JSON.stringify({
    type: `thread.${event.kind}`,
    timestamp: isoMoment(event.recordedAt),
    data: {
      workspace: teamId,
      number,
      version: event.change?.version ?? thread.version,
      occurred_at: isoMoment(event.at),
      by: event.by,
      details: detailsOf(event),
      thread: publicThread(thread),
    },
  });
}

/** The kind of event and the number of the thread in a payload by `webhookPayload`. */
export function subjectOf(payload: string): { readonly event: string; readonly threadNumber: number } {
  const { type, data } = JSON.parse(payload);
  return { event: type.replace(/^thread\./, ''), threadNumber: data.number };
}
