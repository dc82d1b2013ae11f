import { GhostwatchError } from '../../domain/errors.ts';
import { isoMoment } from '../../domain/threads/public-thread.ts';
import type { Webhook } from '../../domain/webhooks/webhook.ts';
import { failureOf } from '../../ports/webhook-sender.ts';
import type { ActorContext } from '../context.ts';
import { findWebhook } from './find.ts';
import { openSecrets } from './secret.ts';

/** Minimum interval (ms) between tests in one workspace. */
const PACE = 5000;

/** The result of a test: `error` is the code of the failure, null if it was delivered. */
export interface TriedWebhook {
  readonly webhook: Webhook;
  readonly error: string | null;
}

/**
 * Sends a test to a webhook in the same way as deliveries; only the kind of the response is returned, not its
 * content.
 * @param named the webhook's id or name
 * @throws GhostwatchError `not_an_admin`, `webhook_unknown`, `webhook_test_too_soon`
 */
export async function tryWebhook(ctx: ActorContext, named: string): Promise<TriedWebhook> {
  const { teamId } = ctx.actor;
  const webhook = await findWebhook(ctx, named);
  const found = await ctx.store.webhooks.find(teamId, webhook.id);
  if (!found) throw new GhostwatchError('webhook_unknown', { name: webhook.name });
  const turn = `webhook-test/${Math.floor(ctx.now / PACE)}`;
  if (!(await ctx.store.processedRequests.accept(teamId, turn, ctx.now))) {
    throw new GhostwatchError('webhook_test_too_soon');
  }
  const payload = JSON.stringify({
    type: 'test',
    timestamp: isoMoment(ctx.now),
    data: { workspace: teamId },
  });
  const answer = await ctx.webhookSender.send({
    url: webhook.url,
    secrets: openSecrets(ctx.secrets, found, ctx.now),
    id: `msg_${ctx.newId()}`,
    now: ctx.now,
    payload,
  });
  return { webhook, error: failureOf(answer) };
}
