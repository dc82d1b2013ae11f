import { GhostwatchError } from '../../domain/errors.ts';
import type { Webhook, WebhookEvent } from '../../domain/webhooks/webhook.ts';
import type { ActorContext } from '../context.ts';
import { sealSecret } from './secret.ts';

/** So many webhooks of one workspace are told of everything. */
const MOST = 20;
const LONGEST_URL = 2000;

/** `events` null means all. */
export interface CreateWebhookInput {
  readonly url: string;
  readonly events: readonly WebhookEvent[] | null;
}

/** A webhook and its secret, which is shown once; null where the workspace had this address already. */
export interface CreatedWebhook {
  readonly webhook: Webhook;
  readonly secret: string | null;
}

/**
 * Registers an address that is told of events; one that is registered already stays as it is. Whoever calls this has
 * checked that they may.
 * @throws GhostwatchError `webhook_not_https`, `webhook_not_public`, `webhook_unknown_host`, `too_many_webhooks`,
 *   `secrets_unavailable`
 */
export async function createWebhook(
  ctx: ActorContext,
  { url: typed, events }: CreateWebhookInput,
): Promise<CreatedWebhook> {
  const { teamId, userId } = ctx.actor;
  if (typed.length > LONGEST_URL || !URL.canParse(typed)) throw new GhostwatchError('webhook_not_https');
  const address = new URL(typed);
  address.hash = '';
  const url = address.href.replace(/\/$/, '');
  const refusal = await ctx.webhookSender.refusal(url);
  if (refusal) throw new GhostwatchError(`webhook_${refusal}`);
  const known = await ctx.store.webhooks.list(teamId);
  const same = known.find((one) => one.url === url);
  if (same) return { webhook: same, secret: null };
  if (known.length >= MOST) throw new GhostwatchError('too_many_webhooks', { max: MOST });
  const secret = ctx.webhookSender.newSecret();
  const webhook: Webhook = {
    teamId,
    id: ctx.newId(),
    url,
    events,
    createdBy: userId,
    createdAt: ctx.now,
    failingSince: null,
    lastError: null,
    disabled: null,
  };
  const existing = await ctx.store.webhooks.add(webhook, sealSecret(ctx.secrets, secret, teamId));
  return existing ? { webhook: existing, secret: null } : { webhook, secret };
}
