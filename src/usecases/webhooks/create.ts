import { KEY_NAME_MAX, readKeyName } from '../../domain/access/api-key.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import { nameFromUrl, type Webhook, type WebhookEvent } from '../../domain/webhooks/webhook.ts';
import { requireAdminOrKey } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { noteCreated, type WebhookChanged } from './change.ts';
import { sealSecret, webhookSecret } from './secret.ts';

/** Maximum number of webhooks per workspace. */
const MOST = 20;
const LONGEST_URL = 2000;

/** `name` is the host's name if undefined; `events` null means all. */
export interface CreateWebhookInput {
  readonly url: string;
  readonly name?: string | undefined;
  readonly events: readonly WebhookEvent[] | null;
}

/** A webhook and its secret, which is shown once; null if the workspace already had this address. */
export interface CreatedWebhook extends WebhookChanged {
  readonly secret: string | null;
}

/** Returns the normalised address, so that two spellings of one address count as the same. */
function readUrl(typed: string): string {
  if (typed.length > LONGEST_URL || !URL.canParse(typed)) throw new GhostwatchError('webhook_not_https');
  const address = new URL(typed);
  address.hash = '';
  return address.href.replace(/\/$/, '');
}

function readName(typed: string | undefined, url: string, known: readonly Webhook[]): string {
  const taken = known.map(({ name }) => name);
  if (typed === undefined) return nameFromUrl(url, taken);
  const name = readKeyName(typed);
  if (name === null) throw new GhostwatchError('key_name_invalid', { max: KEY_NAME_MAX });
  if (taken.includes(name)) throw new GhostwatchError('webhook_name_taken', { name });
  return name;
}

/**
 * Registers an address that receives events; one that is already registered stays as it is.
 * @throws GhostwatchError `not_an_admin`, `webhook_not_https`, `webhook_not_public`, `webhook_unknown_host`,
 *   `key_name_invalid`, `webhook_name_taken`, `too_many_webhooks`, `secrets_unavailable`
 */
export async function createWebhook(
  ctx: ActorContext,
  { url: typedUrl, name: typedName, events }: CreateWebhookInput,
): Promise<CreatedWebhook> {
  await requireAdminOrKey(ctx);
  const { teamId, userId } = ctx.actor;
  const url = readUrl(typedUrl);
  const refusal = await ctx.webhookSender.refusal(url);
  if (refusal) throw new GhostwatchError(`webhook_${refusal}`);
  const known = await ctx.store.webhooks.list(teamId);
  const same = known.find((one) => one.url === url);
  if (same) return { webhook: same, secret: null, change: null };
  const name = readName(typedName, url, known);
  if (known.length >= MOST) throw new GhostwatchError('too_many_webhooks', { max: MOST });
  const secret = ctx.webhookSender.newSecret();
  const webhook: Webhook = {
    teamId,
    id: ctx.newId(),
    name,
    url,
    events,
    createdBy: userId,
    createdAt: ctx.now,
    failingSince: null,
    lastError: null,
    disabled: null,
    previousSecretUntil: null,
  };
  const existing = await ctx.store.webhooks.add(
    webhook,
    sealSecret(ctx.secrets, secret, webhookSecret(teamId)),
  );
  if (existing && existing.url !== url) throw new GhostwatchError('webhook_name_taken', { name });
  if (existing) return { webhook: existing, secret: null, change: null };
  return { webhook, secret, change: await noteCreated(ctx, webhook) };
}
