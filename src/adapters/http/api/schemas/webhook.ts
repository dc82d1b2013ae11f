import { z } from '@hono/zod-openapi';
import { KEY_NAME_MAX } from '../../../../domain/access/api-key.ts';
import { WEBHOOK_EVENTS } from '../../../../domain/webhooks/webhook.ts';
import { moment } from './moment.ts';
import { name } from './values.ts';

const LONGEST_URL = 2000;

const events = z.array(z.enum(WEBHOOK_EVENTS)).min(1).max(WEBHOOK_EVENTS.length);

/** A webhook to create. */
export const newWebhook = z
  .strictObject({
    url: z.string().max(LONGEST_URL),
    name: name(KEY_NAME_MAX).optional().openapi({ description: 'That of the host where absent.' }),
    events: events.nullish().openapi({ description: 'Which events of threads; all where absent.' }),
  })
  .openapi('NewWebhook', {
    example: { url: 'https://hooks.example.com/ghostwatch', events: ['replied', 'closed'] },
  });

/** A webhook as the API returns it. */
export const webhook = z
  .object({
    id: z.string(),
    name: z.string(),
    url: z.string(),
    events: events.nullable(),
    created_at: moment,
    failing_since: moment.nullable(),
    last_error: z.string().nullable(),
    disabled: z.object({ at: moment, reason: z.enum(['failing', 'gone', 'by_admin']) }).nullable(),
    previous_secret_until: moment.nullable().openapi({
      description: 'Until when calls are signed with the replaced secret, too; null if none was replaced.',
    }),
  })
  .openapi('Webhook');

/** A webhook just created, with its secret. */
export const createdWebhook = webhook
  .extend({
    secret: z.string().nullable().openapi({
      description:
        'For checking signatures (Standard Webhooks). Shown this once; null where the webhook existed.',
    }),
  })
  .openapi('CreatedWebhook');

/** A webhook with its new secret. */
export const rotatedWebhook = webhook
  .extend({ secret: z.string().openapi({ description: 'The new secret, shown this once.' }) })
  .openapi('RotatedWebhook');

/** The result of a test. */
export const webhookTest = z
  .object({ delivered: z.boolean(), error: z.string().nullable() })
  .openapi('WebhookTest');
