import { GhostwatchError } from '../../domain/errors.ts';
import { isoMoment } from '../../domain/threads/public-thread.ts';
import type { WebhookAnswer } from '../../ports/webhook-sender.ts';
import type { ActorContext } from '../context.ts';
import { openSecret } from './secret.ts';

/** A workspace sends one test in so long (ms). */
const PACE = 5000;

/**
 * Sends a test to a webhook, by the same way as deliveries; nothing of its answer is shown but what it comes to.
 * @throws GhostwatchError `webhook_unknown`, `webhook_test_too_soon`
 */
export async function tryWebhook(ctx: ActorContext, id: string): Promise<WebhookAnswer> {
  const { teamId } = ctx.actor;
  const found = await ctx.store.webhooks.find(teamId, id);
  if (!found) throw new GhostwatchError('webhook_unknown');
  const turn = `webhook-test/${Math.floor(ctx.now / PACE)}`;
  if (!(await ctx.store.processedRequests.accept(teamId, turn, ctx.now))) {
    throw new GhostwatchError('webhook_test_too_soon');
  }
  const secret = openSecret(ctx.secrets, found.sealedSecret, teamId);
  const payload = JSON.stringify({
    type: 'test',
    timestamp: isoMoment(ctx.now),
    data: { workspace: teamId },
  });
  return ctx.webhookSender.send({
    url: found.webhook.url,
    secret,
    id: `msg_${ctx.newId()}`,
    now: ctx.now,
    payload,
  });
}
