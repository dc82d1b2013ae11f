import { GhostwatchError } from '../../domain/errors.ts';
import { type SettingChange, whatDiffers } from '../../domain/settings/setting-change.ts';
import {
  settingsOf,
  type Webhook,
  type WebhookEvent,
  type WebhookSettings,
} from '../../domain/webhooks/webhook.ts';
import type { ActorContext } from '../context.ts';
import { noteSettingChange } from '../settings/note-change.ts';
import { findWebhook } from './find.ts';
import { sealSecret, webhookSecret } from './secret.ts';

/** How long (ms) a replaced secret still signs too, so that the receiver can be reconfigured. */
const BOTH_SIGN = 24 * 3_600_000;

/** A webhook after a change, and the change for undo; null if nothing changed. */
export interface WebhookChanged {
  readonly webhook: Webhook;
  readonly change: SettingChange | null;
}

/** Makes one change of a webhook, and returns the webhook as it was before. */
async function carryOut(
  ctx: ActorContext,
  named: string,
  change: (webhook: Webhook) => Promise<boolean>,
): Promise<Webhook> {
  const webhook = await findWebhook(ctx, named);
  if (!(await change(webhook))) throw new GhostwatchError('webhook_unknown', { name: webhook.name });
  return webhook;
}

/** Stores a change of some settings of a webhook. */
async function noteChange(
  ctx: ActorContext,
  { id: subjectId, name }: Webhook,
  before: WebhookSettings | null,
  after: Partial<WebhookSettings> | null,
): Promise<SettingChange | null> {
  const changed = before && after ? whatDiffers(before, after) : { before, after };
  return noteSettingChange(ctx, { kind: 'webhook', subjectId, name, ...changed });
}

/** Stores that a webhook was created. */
export function noteCreated(ctx: ActorContext, webhook: Webhook): Promise<SettingChange | null> {
  return noteChange(ctx, webhook, null, settingsOf(webhook));
}

/** Removes a webhook and its pending deliveries. Throws `not_an_admin`, `webhook_unknown`. */
export async function removeWebhook(ctx: ActorContext, named: string): Promise<WebhookChanged> {
  const webhook = await carryOut(ctx, named, ({ teamId, id }) =>
    ctx.store.webhooks.remove(teamId, id, ctx.now),
  );
  return { webhook, change: await noteChange(ctx, webhook, settingsOf(webhook), null) };
}

/**
 * Disables a webhook until it is enabled again; its pending deliveries are deleted. Throws `not_an_admin`,
 * `webhook_unknown`.
 */
export async function pauseWebhook(ctx: ActorContext, named: string): Promise<WebhookChanged> {
  const webhook = await carryOut(ctx, named, async ({ teamId, id, disabled }) => {
    if (disabled === null) await ctx.store.webhooks.disable(teamId, id, 'by_admin', ctx.now);
    return true;
  });
  return { webhook, change: await noteChange(ctx, webhook, settingsOf(webhook), { isOn: false }) };
}

/** Enables a webhook again; it receives events from now on. Throws `not_an_admin`, `webhook_unknown`. */
export async function enableWebhook(ctx: ActorContext, named: string): Promise<WebhookChanged> {
  const webhook = await carryOut(ctx, named, ({ teamId, id }) => ctx.store.webhooks.enable(teamId, id));
  return { webhook, change: await noteChange(ctx, webhook, settingsOf(webhook), { isOn: true }) };
}

/** Sets the events that a webhook receives; null for all. Throws `not_an_admin`, `webhook_unknown`. */
export async function chooseWebhookEvents(
  ctx: ActorContext,
  named: string,
  events: readonly WebhookEvent[] | null,
): Promise<WebhookChanged> {
  const webhook = await carryOut(ctx, named, ({ teamId, id }) =>
    ctx.store.webhooks.setEvents(teamId, id, events),
  );
  const change = await noteChange(ctx, webhook, settingsOf(webhook), { events });
  return { webhook: { ...webhook, events }, change };
}

/**
 * Gives a webhook a new secret, which is shown once; for a day each call is signed with both secrets.
 * @throws GhostwatchError `not_an_admin`, `webhook_unknown`, `secrets_unavailable`
 */
export async function rotateWebhookSecret(
  ctx: ActorContext,
  named: string,
): Promise<WebhookChanged & { readonly secret: string }> {
  const secret = ctx.webhookSender.newSecret();
  const previousSecretUntil = ctx.now + BOTH_SIGN;
  const webhook = await carryOut(ctx, named, ({ teamId, id }) =>
    ctx.store.webhooks.replaceSecret(
      teamId,
      id,
      sealSecret(ctx.secrets, secret, webhookSecret(teamId)),
      previousSecretUntil,
    ),
  );
  const { id: subjectId, name, previousSecretUntil: before } = webhook;
  const changed = {
    kind: 'secret',
    of: 'webhook',
    subjectId,
    name,
    before,
    after: previousSecretUntil,
  } as const;
  const change = await noteSettingChange(ctx, changed);
  return { webhook: { ...webhook, previousSecretUntil }, change, secret };
}
