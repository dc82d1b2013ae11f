import { createRoute, z } from '@hono/zod-openapi';
import { isoMoment } from '../../../../domain/threads/public-thread.ts';
import type { Webhook } from '../../../../domain/webhooks/webhook.ts';
import type { Api } from '../context.ts';
import { BODY_PROBLEMS, problems } from '../schemas/problem.ts';
import { createdWebhook, newWebhook, rotatedWebhook, webhook, webhookTest } from '../schemas/webhook.ts';
import { json, SECURITY } from './answers.ts';

const params = z.object({ id: z.uuid().openapi({ param: { name: 'id', in: 'path' } }) });
const common = { tags: ['Webhooks'], security: SECURITY };

const listRoute = createRoute({
  ...common,
  method: 'get',
  path: '/webhooks',
  operationId: 'listWebhooks',
  summary: 'List the webhooks, without their secrets',
  responses: {
    200: json('The oldest first.', z.object({ webhooks: z.array(webhook) }).openapi('Webhooks')),
    ...problems(),
  },
});

const createWebhookRoute = createRoute({
  ...common,
  method: 'post',
  path: '/webhooks',
  operationId: 'createWebhook',
  summary: 'Be told of what happens to threads',
  request: {
    body: { required: true, content: { 'application/json': { schema: newWebhook } } },
  },
  responses: {
    201: json('It is told of events from now on.', createdWebhook),
    200: json('The workspace has this address already; it stays as it is.', createdWebhook),
    ...problems(...BODY_PROBLEMS, 409),
  },
});

const removeRoute = createRoute({
  ...common,
  method: 'delete',
  path: '/webhooks/{id}',
  operationId: 'removeWebhook',
  summary: 'Be told no longer',
  request: { params },
  responses: {
    204: { description: 'It is gone, with what was on its way to it.' },
    ...problems(403, 404, 422),
  },
});

const enableRoute = createRoute({
  ...common,
  method: 'post',
  path: '/webhooks/{id}/enable',
  operationId: 'enableWebhook',
  summary: 'Switch a webhook on again that was switched off',
  request: { params },
  responses: {
    204: { description: 'It is told of what happens from now on.' },
    ...problems(400, 403, 404, 409, 422),
  },
});

const pauseRoute = createRoute({
  ...common,
  method: 'post',
  path: '/webhooks/{id}/pause',
  operationId: 'pauseWebhook',
  summary: 'Switch a webhook off until it is switched on again',
  request: { params },
  responses: {
    204: { description: 'It is told nothing from now on, and what was on its way to it is dropped.' },
    ...problems(400, 403, 404, 409, 422),
  },
});

const rotateRoute = createRoute({
  ...common,
  method: 'post',
  path: '/webhooks/{id}/rotate',
  operationId: 'rotateWebhookSecret',
  summary: 'Give a webhook a new secret',
  description: 'Until `previous_secret_until`, each call is signed with both secrets.',
  request: { params },
  responses: {
    200: json('The new secret.', rotatedWebhook),
    ...problems(400, 403, 404, 409, 422),
  },
});

const testRoute = createRoute({
  ...common,
  method: 'post',
  path: '/webhooks/{id}/test',
  operationId: 'testWebhook',
  summary: 'Send a test to a webhook',
  request: { params },
  responses: { 200: json('What came of it.', webhookTest), ...problems(400, 403, 404, 409, 422) },
});

function webhookJson({ id, name, url, events, lastError, disabled, ...at }: Webhook) {
  return {
    id,
    name,
    url,
    events: events && [...events],
    created_at: isoMoment(at.createdAt),
    failing_since: isoMoment(at.failingSince),
    last_error: lastError,
    disabled: disabled && { at: isoMoment(disabled.at), reason: disabled.reason },
    previous_secret_until: isoMoment(at.previousSecretUntil),
  };
}

/** `/webhooks`: addresses of other programs that are notified of events. */
export function webhookRoutes(api: Api): void {
  api.openapi(listRoute, async (c) => {
    const webhooks = await c.get('useCases').listWebhooks();
    return c.json({ webhooks: webhooks.map(webhookJson) }, 200);
  });
  api.openapi(createWebhookRoute, async (c) => {
    const { url, name, events = null } = c.req.valid('json');
    const created = await c.get('useCases').createWebhook({ url, name, events });
    const status = created.secret === null ? 200 : 201;
    return c.json({ ...webhookJson(created.webhook), secret: created.secret }, status);
  });
  api.openapi(removeRoute, async (c) => {
    await c.get('useCases').removeWebhook(c.req.valid('param').id);
    return c.body(null, 204);
  });
  api.openapi(enableRoute, async (c) => {
    await c.get('useCases').enableWebhook(c.req.valid('param').id);
    return c.body(null, 204);
  });
  api.openapi(pauseRoute, async (c) => {
    await c.get('useCases').pauseWebhook(c.req.valid('param').id);
    return c.body(null, 204);
  });
  api.openapi(rotateRoute, async (c) => {
    const { webhook: rotated, secret } = await c.get('useCases').rotateWebhookSecret(c.req.valid('param').id);
    return c.json({ ...webhookJson(rotated), secret }, 200);
  });
  api.openapi(testRoute, async (c) => {
    const { error } = await c.get('useCases').tryWebhook(c.req.valid('param').id);
    return c.json({ delivered: error === null, error }, 200);
  });
}
