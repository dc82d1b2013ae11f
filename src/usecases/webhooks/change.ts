import { GhostwatchError } from '../../domain/errors.ts';
import type { Webhook, WebhookEvent } from '../../domain/webhooks/webhook.ts';
import type { ActorContext } from '../context.ts';
import { noteAudit } from '../privacy/audit.ts';
import { findWebhook } from './find.ts';
import { sealSecret, webhookSecret } from './secret.ts';

/** How long (ms) the secret that was replaced signs, too, so that the receiver can be changed in the meantime. */
const BOTH_SIGN = 24 * 3_600_000;

/** Carries out one change of a webhook, and notes who made it. */
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

/** Removes a webhook, with what was on its way to it. Throws `not_an_admin`, `webhook_unknown`. */
export function removeWebhook(ctx: ActorContext, named: string): Promise<Webhook> {
  return change(ctx, named, ({ teamId, id }) => ctx.store.webhooks.remove(teamId, id));
}

/** Calls a webhook no longer until it is switched on; what waits for it is forgotten. Throws `not_an_admin`, `webhook_unknown`. */
export function pauseWebhook(ctx: ActorContext, named: string): Promise<Webhook> {
  return change(ctx, named, async ({ teamId, id, disabled }) => {
    if (disabled === null) await ctx.store.webhooks.disable(teamId, id, 'by_admin', ctx.now);
    return true;
  });
}

/** Switches a webhook on again; it is told of what happens from now on. Throws `not_an_admin`, `webhook_unknown`. */
export function enableWebhook(ctx: ActorContext, named: string): Promise<Webhook> {
  return change(ctx, named, ({ teamId, id }) => ctx.store.webhooks.enable(teamId, id));
}

/** Chooses what a webhook is told of; null for everything. Throws `not_an_admin`, `webhook_unknown`. */
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
 * Gives a webhook a new secret, which is shown once; for a day each call is signed with both.
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
