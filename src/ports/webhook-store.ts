import type {
  DeliveryState,
  DisabledReason,
  Webhook,
  WebhookDelivery,
  WebhookEvent,
} from '../domain/webhooks/webhook.ts';

/** A webhook, and its secrets as they are stored; `sealedPrevious` is the one that was replaced, null for none. */
export interface WebhookWithSecret {
  readonly webhook: Webhook;
  readonly sealedSecret: string;
  readonly sealedPrevious: string | null;
}

/**
 * What became of an attempt; `retryAt` (UTC ms) is when it is tried again, null for never. Until `restUntil` the receiver
 * wants nothing else, either; null where it has not said so.
 */
export type Attempted =
  | { readonly kind: 'delivered' }
  /** It was not sent, because the workspace tries the bot out. */
  | { readonly kind: 'held' }
  | {
      readonly kind: 'failed';
      readonly error: string;
      readonly retryAt: number | null;
      readonly restUntil: number | null;
    };

/**
 * The webhooks of workspaces. Deliveries are stored with the event itself, in one transaction, by whatever stores
 * events. A rejected promise means that nothing was changed.
 */
export interface WebhookStore {
  /** Resolves with the webhook that has this address or name already, and stores nothing; else with null. */
  add(webhook: Webhook, sealedSecret: string): Promise<Webhook | null>;
  /** The oldest first. */
  list(teamId: string): Promise<readonly Webhook[]>;
  find(teamId: string, id: string): Promise<WebhookWithSecret | null>;
  /** With its deliveries; false when there is none. */
  remove(teamId: string, id: string): Promise<boolean>;
  /** Switches a webhook off, and forgets what was to be delivered; false when it is off already. */
  disable(teamId: string, id: string, reason: DisabledReason, now: number): Promise<boolean>;
  /** Switches it on again. */
  enable(teamId: string, id: string): Promise<boolean>;
  /** `events` null for all. False when there is no such webhook. */
  setEvents(teamId: string, id: string, events: readonly WebhookEvent[] | null): Promise<boolean>;
  /** Puts a new secret in the place of the present one, which signs, too, until `previousUntil` (UTC ms). */
  replaceSecret(teamId: string, id: string, sealedSecret: string, previousUntil: number): Promise<boolean>;
  deliveries(teamId: string, id: string): Promise<DeliveryState>;
  /** Of all workspaces, for another key of the process. */
  all(): Promise<readonly WebhookWithSecret[]>;
  /** Stores the same secrets as another key has sealed them; nothing when they were replaced meanwhile. */
  reseal(before: WebhookWithSecret, sealedSecret: string, sealedPrevious: string | null): Promise<void>;
  /** The webhooks to which something is to be delivered now. */
  due(now: number): Promise<readonly WebhookWithSecret[]>;
  /** Takes the next delivery to a webhook that is due, and counts the attempt; another process takes it again after `leaseUntil` (UTC ms). */
  take(webhook: Webhook, now: number, leaseUntil: number): Promise<WebhookDelivery | null>;
  settle(delivery: WebhookDelivery, attempted: Attempted, now: number): Promise<void>;
}
