import type { ThreadFact } from '../threads/thread-event.ts';

/** What a webhook is told of: everything that happens to a thread. */
export type WebhookEvent = ThreadFact['kind'];

/** The compiler asks for every kind. */
const EVENTS: Readonly<Record<WebhookEvent, true>> = {
  added: true,
  replied: true,
  followed_up: true,
  called: true,
  answered: true,
  thanked: true,
  absent: true,
  bounced: true,
  delayed: true,
  departed: true,
  heard_elsewhere: true,
  judged: true,
  client_marked: true,
  paused: true,
  resumed: true,
  muted: true,
  unmuted: true,
  noted: true,
  closed: true,
  ask_again: true,
  reopened: true,
  assigned: true,
  edited: true,
  undone: true,
  nudged: true,
  nudge_failed: true,
};

export const WEBHOOK_EVENTS = Object.keys(EVENTS) as [WebhookEvent, ...WebhookEvent[]];

/** Why a webhook is no longer called: it has failed for three days, its receiver has said that it is gone (410), or an admin has switched it off. */
export type DisabledReason = 'failing' | 'gone' | 'by_admin';

/**
 * An address of another program that is told of events. Moments are UTC ms; `events` null means all.
 * `failingSince` is the first failure after the last success.
 */
export interface Webhook {
  readonly teamId: string;
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[] | null;
  readonly createdBy: string;
  readonly createdAt: number;
  readonly failingSince: number | null;
  readonly lastError: string | null;
  readonly disabled: { readonly at: number; readonly reason: DisabledReason } | null;
}

/** One event on its way to one webhook: the very bytes that are sent at each attempt. */
export interface WebhookDelivery {
  readonly id: string;
  readonly teamId: string;
  readonly webhookId: string;
  readonly payload: string;
  readonly attempts: number;
  readonly createdAt: number;
}

/** An address as logs and people see it: whatever stands behind the host may be a secret. */
export function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
