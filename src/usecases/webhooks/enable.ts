import { GhostwatchError } from '../../domain/errors.ts';
import type { ActorContext } from '../context.ts';

/** Switches a webhook on again; it is told of what happens from now on. Throws `webhook_unknown`. */
export async function enableWebhook(ctx: ActorContext, id: string): Promise<void> {
  if (!(await ctx.store.webhooks.enable(ctx.actor.teamId, id))) throw new GhostwatchError('webhook_unknown');
}
