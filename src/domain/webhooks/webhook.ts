import type { ThreadFact } from '../threads/thread-event.ts';

/** The types of events: everything that happens to a thread. */
export type WebhookEvent = ThreadFact['kind'];

/** Every kind of event; the compiler refuses a missing one. */
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

/** The events of which webhooks can be told. */
export const WEBHOOK_EVENTS = Object.keys(EVENTS) as [WebhookEvent, ...WebhookEvent[]];

/** The maximum length of the host in a default name (characters). */
const HOST_SHOWN = 50;

/**
 * Why a webhook is no longer called: `failing` for three days, `gone` by the receiver's own answer (410), or switched off
 * `by_admin`.
 */
export type DisabledReason = 'failing' | 'gone' | 'by_admin';

/**
 * An address of another program to which events are sent. Moments are UTC ms; `events` null means all. `failingSince`
 * is the first failure after the last success; until `previousSecretUntil` the replaced secret also signs; null if none
 * was replaced.
 */
export interface Webhook {
  readonly teamId: string;
  readonly id: string;
  /** Unique in the workspace. */
  readonly name: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[] | null;
  readonly createdBy: string;
  readonly createdAt: number;
  readonly failingSince: number | null;
  readonly lastError: string | null;
  readonly disabled: { readonly at: number; readonly reason: DisabledReason } | null;
  readonly previousSecretUntil: number | null;
}

/** What admins set of a webhook; `events` null means all. */
export interface WebhookSettings {
  readonly isOn: boolean;
  readonly events: readonly WebhookEvent[] | null;
}

/** The settings of a webhook. */
export function settingsOf({ disabled, events }: Webhook): WebhookSettings {
  return { isOn: disabled === null, events };
}

/** One event to be delivered to one webhook: the exact bytes that are sent at each attempt. */
export interface WebhookDelivery {
  readonly id: string;
  readonly teamId: string;
  readonly webhookId: string;
  readonly payload: string;
  readonly attempts: number;
  readonly createdAt: number;
}

/**
 * The result of the last attempt of a delivery (UTC ms). `nextAt` null: it is finished; `error` null: it was delivered.
 */
export interface WebhookAttempt {
  readonly event: string;
  readonly threadNumber: number;
  readonly attempts: number;
  readonly at: number;
  readonly nextAt: number | null;
  readonly error: string | null;
}

/** The pending deliveries of a webhook, and the results of its last ones, the newest first. */
export interface DeliveryState {
  readonly waiting: number;
  readonly attempts: readonly WebhookAttempt[];
}

/** An address as shown in logs and to people: everything after the host may be a secret. */
export function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}

/** The default name of a webhook: its host, with a number if that is taken. */
export function nameFromUrl(url: string, taken: readonly string[]): string {
  const host = [...new URL(url).host].slice(0, HOST_SHOWN).join('');
  const names = [host, ...taken.map((_, index) => `${host} ${index + 2}`)];
  return names.find((name) => !taken.includes(name)) ?? host;
}
