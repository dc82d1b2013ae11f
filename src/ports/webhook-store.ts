import type { DisabledReason, Webhook, WebhookDelivery } from '../domain/webhooks/webhook.ts';

/** A webhook, and its secret as it is stored. */
export interface WebhookWithSecret {
  readonly webhook: Webhook;
  readonly sealedSecret: string;
}

/** What became of an attempt; `retryAt` (UTC ms) is when it is tried again, null for never. */
export type Attempted =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'failed'; readonly error: string; readonly retryAt: number | null };

/**
 * The webhooks of workspaces. Deliveries are stored with the event itself, in one transaction, by whatever stores
 * events. A rejected promise means that nothing was changed.
 */
export interface WebhookStore {
  /** Resolves with the webhook that has this address already, and stores nothing; else with null. */
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
  /** The webhooks to which something is to be delivered now. */
  due(now: number): Promise<readonly WebhookWithSecret[]>;
  /** Takes the next delivery to a webhook that is due, and counts the attempt; another process takes it again after `leaseUntil` (UTC ms). */
  take(webhook: Webhook, now: number, leaseUntil: number): Promise<WebhookDelivery | null>;
  settle(delivery: WebhookDelivery, attempted: Attempted, now: number): Promise<void>;
}
