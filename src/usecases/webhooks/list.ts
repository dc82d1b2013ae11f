import type { Webhook } from '../../domain/webhooks/webhook.ts';
import type { ActorContext } from '../context.ts';

/** Lists the webhooks of a workspace, the oldest first, without their secrets. */
export function listWebhooks(ctx: ActorContext): Promise<readonly Webhook[]> {
  return ctx.store.webhooks.list(ctx.actor.teamId);
}
