import { GhostwatchError } from '../../domain/errors.ts';
import type { ActorContext } from '../context.ts';

/** Removes a webhook, with what was on its way to it. Throws `webhook_unknown`. */
export async function removeWebhook(ctx: ActorContext, id: string): Promise<void> {
  if (!(await ctx.store.webhooks.remove(ctx.actor.teamId, id))) throw new GhostwatchError('webhook_unknown');
}
