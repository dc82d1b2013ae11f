import type { DisabledReason, Webhook } from '../../../domain/webhooks/webhook.ts';
import type { WebhookRow } from '../schema.ts';

/** A webhook without its secret. */
export function rowToWebhook(row: WebhookRow): Webhook {
  return {
    teamId: row.team_id,
    id: row.id,
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
  };
}

/** The columns of a webhook, with its secret as it is stored. */
export function webhookToRow(webhook: Webhook, secret: string): WebhookRow {
  const { teamId, id, url, events, createdBy, createdAt, failingSince, lastError, disabled } = webhook;
  return {
    team_id: teamId,
    id,
    url,
    secret,
    events: events === null ? null : JSON.stringify(events),
    created_by: createdBy,
    created_at: createdAt,
    failing_since: failingSince,
    last_error: lastError,
    disabled_at: disabled?.at ?? null,
    disabled_reason: disabled?.reason ?? null,
  };
}
