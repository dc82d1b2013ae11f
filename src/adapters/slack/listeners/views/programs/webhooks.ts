import type { ModalView } from '@slack/types';
import { noticeView } from '../../../blocks/kit/modal.ts';
import { webhookEventsForm, webhookForm } from '../../../blocks/programs/webhook-form.ts';
import { newSecretView, testResult } from '../../../blocks/programs/webhooks.ts';
import { afterSettingChange } from '../../../blocks/settings/setting-change.ts';
import { parseRecordId } from '../../../ids/record-id.ts';
import { LIST_WEBHOOKS, NEW_WEBHOOK, OPEN_WEBHOOKS, WEBHOOK } from '../../../ids/webhooks.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import { onClick } from '../../on-click.ts';
import { listenToWebhookForms } from './webhook-forms.ts';
import { listedWebhooks, shownWebhook, webhookDone } from './webhook-modals.ts';

/** What a button does with one webhook; resolves with the view for the modal. */
type WebhookAction = (id: string, request: RequestContext) => Promise<ModalView>;

const test: WebhookAction = async (id, request) => {
  const { error } = await request.useCases.tryWebhook(id);
  return shownWebhook(id, request, [testResult(error, request.t)]);
};

const pause: WebhookAction = async (id, request) => {
  const paused = await request.useCases.pauseWebhook(id);
  return shownWebhook(id, request, webhookDone('paused', paused, request.t));
};

const resume: WebhookAction = async (id, request) => {
  const resumed = await request.useCases.enableWebhook(id);
  return shownWebhook(id, request, webhookDone('resumed', resumed, request.t));
};

const remove: WebhookAction = async (id, request) => {
  const removed = await request.useCases.removeWebhook(id);
  return listedWebhooks(request, webhookDone('removed', removed, request.t));
};

const rotate: WebhookAction = async (id, { t, useCases }) => {
  const { webhook, secret, change } = await useCases.rotateWebhookSecret(id);
  const blocks = [...newSecretView(webhook, secret, t), ...afterSettingChange(change, t)];
  return noticeView(t.text('webhook.title'), blocks, t);
};

const ACTIONS: Readonly<Record<string, WebhookAction>> = {
  [WEBHOOK.show]: shownWebhook,
  [WEBHOOK.test]: test,
  [WEBHOOK.pause]: pause,
  [WEBHOOK.resume]: resume,
  [WEBHOOK.rotate]: rotate,
  [WEBHOOK.remove]: remove,
};

/**
 * Handles the webhooks of the workspace: lists them, shows one, tests it, pauses or resumes it, and changes its secret;
 * and their forms.
 */
export function listenToWebhooks(app: GuardedApp): void {
  listenToWebhookForms(app);

  onClick(app, {
    actions: OPEN_WEBHOOKS,
    parse: () => true,
    run: async (_, { request, open }) => open(await listedWebhooks(request)),
  });

  onClick(app, {
    actions: LIST_WEBHOOKS,
    parse: () => true,
    run: async (_, { request, replace }) => replace(await listedWebhooks(request)),
  });

  onClick(app, {
    actions: NEW_WEBHOOK,
    parse: () => true,
    run: async (_, { request: { t, useCases }, open }) => {
      await useCases.requireAdmin();
      await open(webhookForm(t));
    },
  });

  onClick(app, {
    actions: WEBHOOK.events,
    parse: ({ value }) => parseRecordId(value),
    run: async (id, { request: { t, useCases }, edit }) =>
      edit(webhookEventsForm(await useCases.findWebhook(id), t)),
  });

  for (const [actions, carryOut] of Object.entries(ACTIONS)) {
    onClick(app, {
      actions,
      parse: ({ value }) => parseRecordId(value),
      run: async (id, { request, replace }) => replace(await carryOut(id, request)),
    });
  }
}
