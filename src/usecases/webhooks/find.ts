import { findNamed } from '../../domain/access/find-named.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import type { DeliveryState, Webhook } from '../../domain/webhooks/webhook.ts';
import { requireAdminOrKey } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';

/** Lists the webhooks of a workspace, oldest first, without their secrets. Throws `not_an_admin`. */
export async function listWebhooks(ctx: ActorContext): Promise<readonly Webhook[]> {
  await requireAdminOrKey(ctx);
  return ctx.store.webhooks.list(ctx.actor.teamId);
}

/**
 * Finds a webhook for an admin.
 * @param named its id or its name
 * @throws GhostwatchError `not_an_admin`, `webhook_unknown`
 */
export async function findWebhook(ctx: ActorContext, named: string): Promise<Webhook> {
  const webhook = findNamed(await listWebhooks(ctx), named);
  if (!webhook) throw new GhostwatchError('webhook_unknown', { name: named });
  return webhook;
}

/** A webhook with its pending deliveries and the results of the last ones, without their content. */
export interface ShownWebhook extends DeliveryState {
  readonly webhook: Webhook;
}

/** Returns a webhook and its last deliveries. Throws `not_an_admin`, `webhook_unknown`. */
export async function showWebhook(ctx: ActorContext, named: string): Promise<ShownWebhook> {
  const webhook = await findWebhook(ctx, named);
  return { webhook, ...(await ctx.store.webhooks.deliveries(webhook.teamId, webhook.id)) };
}
