import { type DisabledReason, nameFromUrl, type Webhook } from '../../../domain/webhooks/webhook.ts';
import type { WebhookWithSecret } from '../../../ports/webhook-store.ts';
import type { WebhookRow } from '../schema.ts';

/** Converts a row to a webhook without its secret. */
export function rowToWebhook(row: WebhookRow): Webhook {
  return {
    teamId: row.team_id,
    id: row.id,
    name: row.name ?? nameFromUrl(row.url, []),
    url: row.url,
    events: row.events === null ? null : JSON.parse(row.events),
    createdBy: row.created_by,
    createdAt: row.created_at,
    failingSince: row.failing_since,
    lastError: row.last_error,
    disabled:
      row.disabled_at === null
        ? null
        : { at: row.disabled_at, reason: (row.disabled_reason ?? 'by_admin') as DisabledReason },
    previousSecretUntil: row.previous_secret_until,
  };
}

/** Converts a row to a webhook with its encrypted secrets. */
export function rowToSealed(row: WebhookRow): WebhookWithSecret {
  return { webhook: rowToWebhook(row), sealedSecret: row.secret, sealedPrevious: row.previous_secret };
}

/** Converts a webhook and its encrypted secret to a row. */
export function webhookToRow(webhook: Webhook, secret: string): WebhookRow {
  const { teamId, id, name, url, events, createdBy, createdAt, failingSince, lastError, disabled } = webhook;
  return {
    team_id: teamId,
    id,
    name,
    url,
    secret,
    events: events === null ? null : JSON.stringify(events),
    created_by: createdBy,
    created_at: createdAt,
    failing_since: failingSince,
    last_error: lastError,
    disabled_at: disabled?.at ?? null,
    disabled_reason: disabled?.reason ?? null,
    previous_secret: null,
    previous_secret_until: webhook.previousSecretUntil,
    removed_at: null,
  };
}
