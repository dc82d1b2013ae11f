import type {
  DeliveryState,
  DisabledReason,
  Webhook,
  WebhookDelivery,
  WebhookEvent,
} from '../domain/webhooks/webhook.ts';

/** A webhook, and its secrets as stored; `sealedPrevious` is the replaced one, null if there is none. */
export interface WebhookWithSecret {
  readonly webhook: Webhook;
  readonly sealedSecret: string;
  readonly sealedPrevious: string | null;
}

/**
 * The result of an attempt; `retryAt` (UTC ms) is when it is tried again, null for never. Until `restUntil` the
 * receiver wants no other requests either; null if it has not said so.
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
 * The webhooks of workspaces. Deliveries are stored with the event itself, in one transaction, by the code that stores
 * events. A rejected promise means that nothing was changed.
 */
export interface WebhookStore {
  /**
   * Adds a webhook and resolves with null; if there is one with this address or name, resolves with it and stores
   * nothing. A removed one with this address or name is deleted and can no longer be restored.
   */
  add(webhook: Webhook, sealedSecret: string): Promise<Webhook | null>;
  /** The webhooks of a workspace, the oldest first. */
  list(teamId: string): Promise<readonly Webhook[]>;
  find(teamId: string, id: string): Promise<WebhookWithSecret | null>;
  /**
   * Removes a webhook at a moment (UTC ms), and deletes its deliveries: from then on it is neither listed nor called;
   * false if there is none.
   */
  remove(teamId: string, id: string, now: number): Promise<boolean>;
  /** Restores a removed webhook, without its deliveries; false if it no longer exists. */
  restore(teamId: string, id: string): Promise<boolean>;
  /** Deletes webhooks removed before this moment (UTC ms). */
  forgetRemoved(before: number): Promise<void>;
  /** Switches a webhook off and deletes its pending deliveries; false if it is off already. */
  disable(teamId: string, id: string, reason: DisabledReason, now: number): Promise<boolean>;
  /** Switches a webhook on again. */
  enable(teamId: string, id: string): Promise<boolean>;
  /** Sets the events; null for all. False if there is no such webhook. */
  setEvents(teamId: string, id: string, events: readonly WebhookEvent[] | null): Promise<boolean>;
  /** Replaces the secret; the present one also signs until `previousUntil` (UTC ms). */
  replaceSecret(teamId: string, id: string, sealedSecret: string, previousUntil: number): Promise<boolean>;
  /** Makes the replaced secret the only one again; false if there is none. */
  restoreSecret(teamId: string, id: string): Promise<boolean>;
  deliveries(teamId: string, id: string): Promise<DeliveryState>;
  /** The webhooks of all workspaces, removed ones too, for resealing with another key. */
  all(): Promise<readonly WebhookWithSecret[]>;
  /** Stores the same secrets sealed with another key; does nothing if they were replaced meanwhile. */
  reseal(before: WebhookWithSecret, sealedSecret: string, sealedPrevious: string | null): Promise<void>;
  /** The webhooks with a delivery that is due. */
  due(now: number): Promise<readonly WebhookWithSecret[]>;
  /**
   * Takes the next due delivery of a webhook and counts the attempt; another process may take it again after
   * `leaseUntil` (UTC ms).
   */
  take(webhook: Webhook, now: number, leaseUntil: number): Promise<WebhookDelivery | null>;
  settle(delivery: WebhookDelivery, attempted: Attempted, now: number): Promise<void>;
  /** Calls `listener` after each write of this process that may have queued a delivery. */
  whenQueued(listener: () => void): void;
}
