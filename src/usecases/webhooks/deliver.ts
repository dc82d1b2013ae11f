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
import { singleFlight, type Worker } from '../nudges/single-flight-worker.ts';
import { isTrial } from '../trial/is-trial.ts';
import { isUninstalled } from '../workspaces/is-uninstalled.ts';
import { openSecrets } from './secret.ts';

/** Maximum duration of an attempt (ms): one without a result by then is repeated. */
const LEASE = 60_000;
/** Maximum number of webhooks called at the same time: in one workspace, and in all. */
const MOST_PER_TEAM = 4;
const MOST_AT_ONCE = 20;

/** The dependencies of delivering; `tell` reports that a webhook was disabled. */
export interface DeliveryDeps {
  readonly store: Pick<Store, 'webhooks' | 'workspaces' | 'installations'>;
  /** Whether all workspaces are in a trial. */
  readonly isTrial: boolean;
  readonly clock: Clock;
  readonly log: Log;
  readonly secrets: SecretBox;
  readonly webhookSender: WebhookSender;
  readonly tell: (webhook: Webhook, reason: DisabledReason) => Promise<void>;
}

/** The worker that delivers stored events. */
export interface WebhookDeliveries extends Worker {
  stop(): Promise<void>;
}

/** Stores the result of an attempt; resolves with whether the webhook may be called again at once. */
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

/** Sends the due deliveries of one webhook, in order, until none is left or one fails. */
async function deliverTo(deps: DeliveryDeps, found: WebhookWithSecret, stopping: AbortSignal) {
  const { store, clock, webhookSender } = deps;
  const { webhook } = found;
  // What is pending waits until the app is installed again, or is deleted with the workspace.
  while (!stopping.aborted && !(await isUninstalled(store, webhook.teamId))) {
    const now = clock.now();
    const secrets = openSecrets(deps.secrets, found, now);
    const delivery = await store.webhooks.take(webhook, now, now + LEASE);
    if (!delivery) return;
    // During a trial nothing is sent, and deliveries do not pile up for its end.
    if (await isTrial(deps, webhook.teamId)) {
      await store.webhooks.settle(delivery, { kind: 'held' }, now);
      continue;
    }
    const { id, payload } = delivery;
    const answer = await webhookSender.send({ url: webhook.url, secrets, id, now, payload });
    if (!(await settle(deps, webhook, delivery, answer))) return;
  }
}

/**
 * Creates the worker that delivers events to webhooks. Each webhook is called independently, so that a slow receiver
 * does not delay the others.
 */
export function createWebhookDeliveries(deps: DeliveryDeps): WebhookDeliveries {
  const { store, clock, log } = deps;
  const stopping = new AbortController();
  const underWay = new Map<string, { readonly teamId: string; readonly work: Promise<void> }>();
  /** True if a due webhook was skipped because it, or too many others, were being called. */
  let isLeftOver = false;
  const looking = singleFlight(look, stopping.signal, (error) =>
    log.error({ err: error }, 'Webhooks could not be looked for'),
  );

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
        if (isLeftOver) looking.wake();
        isLeftOver = false;
      });
    underWay.set(key, { teamId, work });
  }

  async function look(): Promise<void> {
    for (const found of await store.webhooks.due(clock.now())) if (!stopping.signal.aborted) open(found);
  }

  async function idle(): Promise<void> {
    await looking.idle();
    while (underWay.size > 0) {
      await Promise.all([...underWay.values()].map(({ work }) => work));
      await looking.idle();
    }
  }

  return {
    wake: looking.wake,
    idle,
    stop: async () => {
      stopping.abort();
      await idle();
    },
  };
}
