import { GhostwatchError } from '../../domain/errors.ts';
import type { Webhook, WebhookEvent } from '../../domain/webhooks/webhook.ts';
import type { ActorContext } from '../context.ts';
import { noteAudit } from '../privacy/audit.ts';
import { findWebhook } from './find.ts';
import { sealSecret, webhookSecret } from './secret.ts';

/** How long (ms) a replaced secret still signs too, so that the receiver can be reconfigured. */
const BOTH_SIGN = 24 * 3_600_000;

/** Makes one change of a webhook, and records who made it. */
async function change(
  ctx: ActorContext,
  named: string,
  carryOut: (webhook: Webhook) => Promise<boolean>,
): Promise<Webhook> {
  const webhook = await findWebhook(ctx, named);
  if (!(await carryOut(webhook))) throw new GhostwatchError('webhook_unknown', { name: webhook.name });
  await noteAudit(ctx, 'settings_changed', { settings: 'webhooks' });
  return webhook;
}

/** Removes a webhook and its pending deliveries. Throws `not_an_admin`, `webhook_unknown`. */
export function removeWebhook(ctx: ActorContext, named: string): Promise<Webhook> {
  return change(ctx, named, ({ teamId, id }) => ctx.store.webhooks.remove(teamId, id));
}

/**
 * Disables a webhook until it is enabled again; its pending deliveries are deleted. Throws `not_an_admin`,
 * `webhook_unknown`.
 */
export function pauseWebhook(ctx: ActorContext, named: string): Promise<Webhook> {
  return change(ctx, named, async ({ teamId, id, disabled }) => {
    if (disabled === null) await ctx.store.webhooks.disable(teamId, id, 'by_admin', ctx.now);
    return true;
  });
}

/** Enables a webhook again; it receives events from now on. Throws `not_an_admin`, `webhook_unknown`. */
export function enableWebhook(ctx: ActorContext, named: string): Promise<Webhook> {
  return change(ctx, named, ({ teamId, id }) => ctx.store.webhooks.enable(teamId, id));
}

/** Sets the events that a webhook receives; null for all. Throws `not_an_admin`, `webhook_unknown`. */
export async function chooseWebhookEvents(
  ctx: ActorContext,
  named: string,
  events: readonly WebhookEvent[] | null,
): Promise<Webhook> {
  const webhook = await change(ctx, named, ({ teamId, id }) =>
    ctx.store.webhooks.setEvents(teamId, id, events),
  );
  return { ...webhook, events };
}

/**
 * Gives a webhook a new secret, which is shown once; for a day each call is signed with both secrets.
 * @throws GhostwatchError `not_an_admin`, `webhook_unknown`, `secrets_unavailable`
 */
export async function rotateWebhookSecret(
  ctx: ActorContext,
  named: string,
): Promise<{ readonly webhook: Webhook; readonly secret: string }> {
  const secret = ctx.webhookSender.newSecret();
  const previousSecretUntil = ctx.now + BOTH_SIGN;
  const webhook = await change(ctx, named, ({ teamId, id }) =>
    ctx.store.webhooks.replaceSecret(
      teamId,
      id,
      sealSecret(ctx.secrets, secret, webhookSecret(teamId)),
      previousSecretUntil,
    ),
  );
  return { webhook: { ...webhook, previousSecretUntil }, secret };
}
