import { GIVEN_UP_AFTER, nextAttemptAt } from '../../domain/webhooks/retry.ts';
import {
  type DisabledReason,
  originOf,
  type Webhook,
  type WebhookDelivery,
} from '../../domain/webhooks/webhook.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { SecretBox } from '../../ports/secret-box.ts';
import type { Store } from '../../ports/store.ts';
import { failureOf, type WebhookAnswer, type WebhookSender } from '../../ports/webhook-sender.ts';
import type { WebhookWithSecret } from '../../ports/webhook-store.ts';
import type { Worker } from '../nudges/single-flight-worker.ts';
import { isTrial } from '../trial/is-trial.ts';
import { openSecrets } from './secret.ts';

/** No attempt takes longer (ms): one that has left no word by then is made again. */
const LEASE = 60_000;
/** So many webhooks of one workspace, and of all, are called at the same time. */
const MOST_PER_TEAM = 4;
const MOST_AT_ONCE = 20;

/** What delivering works with; `tell` says that a webhook is no longer called. */
export interface DeliveryDeps {
  readonly store: Pick<Store, 'webhooks' | 'workspaces'>;
  /** All workspaces try the bot out. */
  readonly isTrial: boolean;
  readonly clock: Clock;
  readonly log: Log;
  readonly secrets: SecretBox;
  readonly webhookSender: WebhookSender;
  readonly tell: (webhook: Webhook, reason: DisabledReason) => Promise<void>;
}

/** Delivers what is stored, and can be stopped. */
export interface WebhookDeliveries extends Worker {
  stop(): Promise<void>;
}

/** Writes down what became of an attempt; resolves with whether the webhook may be called again at once. */
async function settle(
  deps: DeliveryDeps,
  webhook: Webhook,
  delivery: WebhookDelivery,
  answer: WebhookAnswer,
) {
  const { store, clock, log } = deps;
  const now = clock.now();
  const { teamId, id } = webhook;
  const error = failureOf(answer);
  if (answer.kind === 'delivered' || error === null) {
    await store.webhooks.settle(delivery, { kind: 'delivered' }, now);
    return true;
  }
  const retryAt = answer.kind === 'gone' ? null : nextAttemptAt(delivery, answer.retryAfter, now);
  const asked = answer.kind === 'failed' ? answer.retryAfter : null;
  const restUntil = asked === null ? null : now + Math.min(asked, GIVEN_UP_AFTER);
  log.warn({ teamId, webhookId: id, to: originOf(webhook.url), error }, 'A webhook could not be delivered');
  await store.webhooks.settle(delivery, { kind: 'failed', error, retryAt, restUntil }, now);
  const since = webhook.failingSince ?? now;
  const isOver = retryAt === null || now - since >= GIVEN_UP_AFTER;
  const reason = answer.kind === 'gone' ? 'gone' : isOver ? 'failing' : null;
  if (reason && (await store.webhooks.disable(teamId, id, reason, now))) {
    await deps.tell({ ...webhook, lastError: error }, reason);
  }
  return false;
}

/** Calls one webhook with what is due, in order, until nothing is left or it fails. */
async function deliverTo(deps: DeliveryDeps, found: WebhookWithSecret, stopping: AbortSignal) {
  const { store, clock, webhookSender } = deps;
  const { webhook } = found;
  while (!stopping.aborted) {
    const now = clock.now();
    const secrets = openSecrets(deps.secrets, found, now);
    const delivery = await store.webhooks.take(webhook, now, now + LEASE);
    if (!delivery) return;
    // In a trial nothing goes out, and nothing heaps up for its end.
    if (await isTrial(deps, webhook.teamId)) {
      await store.webhooks.settle(delivery, { kind: 'held' }, now);
      continue;
    }
    const { id, payload } = delivery;
    const answer = await webhookSender.send({ url: webhook.url, secrets, id, now, payload });
    if (!(await settle(deps, webhook, delivery, answer))) return;
  }
}

/** Delivers events to webhooks. Each is sent to by itself, so that a slow receiver holds up nobody but itself. */
export function createWebhookDeliveries(deps: DeliveryDeps): WebhookDeliveries {
  const { store, clock, log } = deps;
  const stopping = new AbortController();
  const underWay = new Map<string, { readonly teamId: string; readonly work: Promise<void> }>();
  /** Something is due that could not be begun: its webhook was being called, or too many were. */
  let isLeftOver = false;
  let looking: Promise<void> | null = null;
  let wokenAgain = false;

  const isCrowded = (teamId: string) =>
    underWay.size >= MOST_AT_ONCE ||
    [...underWay.values()].filter((one) => one.teamId === teamId).length >= MOST_PER_TEAM;

  function open(found: WebhookWithSecret): void {
    const { teamId, id } = found.webhook;
    const key = `${teamId}/${id}`;
    if (underWay.has(key) || isCrowded(teamId)) {
      isLeftOver = true;
      return;
    }
    const work = deliverTo(deps, found, stopping.signal)
      .catch((error: unknown) =>
        log.error({ err: error, teamId, webhookId: id }, 'A webhook could not be served'),
      )
      .finally(() => {
        underWay.delete(key);
        if (isLeftOver) wake();
        isLeftOver = false;
      });
    underWay.set(key, { teamId, work });
  }

  async function look(): Promise<void> {
    do {
      wokenAgain = false;
      for (const found of await store.webhooks.due(clock.now())) if (!stopping.signal.aborted) open(found);
    } while (wokenAgain);
  }

  const idle = async () => {
    while (looking || underWay.size > 0) {
      await looking;
      await Promise.all([...underWay.values()].map(({ work }) => work));
    }
  };

  function wake(): void {
    if (stopping.signal.aborted) return;
    wokenAgain = true;
    looking ??= look()
      .catch((error: unknown) => log.error({ err: error }, 'Webhooks could not be looked for'))
      .finally(() => {
        looking = null;
        // Whoever woke it after its last look was not heard.
        if (wokenAgain) wake();
      });
  }

  return {
    wake,
    idle,
    stop: async () => {
      stopping.abort();
      await idle();
    },
  };
}
