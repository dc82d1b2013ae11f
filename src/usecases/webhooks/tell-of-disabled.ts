import { type DisabledReason, originOf, type Webhook } from '../../domain/webhooks/webhook.ts';
import type { Context } from '../context.ts';
import { adminsOf } from '../people/admins-of.ts';
import { meetPerson } from '../people/meet.ts';

async function tell(
  ctx: Context,
  userId: string,
  { teamId, name, url, lastError: error }: Webhook,
  reason: DisabledReason,
): Promise<void> {
  const reader = await meetPerson(ctx, { teamId, userId });
  await ctx.messenger.turn(teamId);
  await ctx.messenger.sendWebhookNotice({ reader, reason, name, url: originOf(url), error, now: ctx.now });
}

/** Tells the admins that a webhook was disabled. A failure is only logged, because the webhook is disabled anyway. */
export async function tellOfDisabled(ctx: Context, webhook: Webhook, reason: DisabledReason): Promise<void> {
  const { teamId, id } = webhook;
  try {
    for (const userId of await adminsOf(ctx, teamId)) await tell(ctx, userId, webhook, reason);
  } catch (error) {
    ctx.log.warn(
      { err: error, teamId, webhookId: id },
      'An admin could not be told that a webhook was switched off',
    );
  }
}
