import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import { WEBHOOK_EVENTS, type WebhookEvent } from '../../../../../domain/webhooks/webhook.ts';
import type { CreatedWebhook } from '../../../../../usecases/webhooks/create.ts';
import { noticeView } from '../../../blocks/kit/modal.ts';
import { webhookEventsForm, webhookForm } from '../../../blocks/programs/webhook-form.ts';
import {
  doneSentence,
  newSecretView,
  newWebhookView,
  testSentence,
  webhookModal,
  webhooksModal,
} from '../../../blocks/programs/webhooks.ts';
import { FIELD_VALUE } from '../../../ids/forms.ts';
import {
  LIST_WEBHOOKS,
  NEW_WEBHOOK,
  OPEN_WEBHOOKS,
  parseProgramId,
  WEBHOOK,
  WEBHOOK_EVENTS_FORM,
  WEBHOOK_FIELD,
  WEBHOOK_FORM,
} from '../../../ids/webhooks.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import { onClick } from '../../on-click.ts';
import { errorText } from '../../replies.ts';
import { fieldErrorsResponse, onSubmit, submitModal } from '../../submit-modal.ts';
import type { ViewValues } from '../thread-forms/values.ts';

async function listed({ t, useCases }: RequestContext, said?: string): Promise<ModalView> {
  return webhooksModal(await useCases.listWebhooks(), t, said);
}

async function shown(id: string, { t, useCases }: RequestContext, said?: string): Promise<ModalView> {
  const { webhook, ...state } = await useCases.showWebhook(id);
  return webhookModal(webhook, state, t, said);
}

/** Carries out a button's action on one webhook; returns the view for the modal. */
type Act = (id: string, request: RequestContext) => Promise<ModalView>;

const test: Act = async (id, request) => {
  const { error } = await request.useCases.tryWebhook(id);
  return shown(id, request, testSentence(error, request.t));
};

const pause: Act = async (id, request) => {
  const webhook = await request.useCases.pauseWebhook(id);
  return shown(id, request, doneSentence('paused', webhook, request.t));
};

const resume: Act = async (id, request) => {
  const webhook = await request.useCases.enableWebhook(id);
  return shown(id, request, doneSentence('resumed', webhook, request.t));
};

const remove: Act = async (id, request) => {
  const webhook = await request.useCases.removeWebhook(id);
  return listed(request, doneSentence('removed', webhook, request.t));
};

const rotate: Act = async (id, { t, useCases }) => {
  const { webhook, secret } = await useCases.rotateWebhookSecret(id);
  return noticeView(t.text('webhook.title'), newSecretView(webhook, secret, t), t);
};

const ACTS: Readonly<Record<string, Act>> = {
  [WEBHOOK.show]: shown,
  [WEBHOOK.test]: test,
  [WEBHOOK.pause]: pause,
  [WEBHOOK.resume]: resume,
  [WEBHOOK.rotate]: rotate,
  [WEBHOOK.remove]: remove,
};

function chosenEvents(values: ViewValues): readonly WebhookEvent[] | null {
  const chosen = values[WEBHOOK_FIELD.events]?.[FIELD_VALUE]?.selected_options ?? [];
  const events = WEBHOOK_EVENTS.filter((event) => chosen.some(({ value }) => value === event));
  return events.length === 0 ? null : events;
}

/**
 * Handles the webhooks of the workspace: lists them, shows one, tests it, pauses or resumes it, and changes its secret.
 */
function listenToButtons(app: GuardedApp): void {
  onClick(app, {
    actions: OPEN_WEBHOOKS,
    parse: () => true,
    run: async (_, { request, open }) => open(await listed(request)),
  });

  onClick(app, {
    actions: LIST_WEBHOOKS,
    parse: () => true,
    run: async (_, { request, replace }) => replace(await listed(request)),
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
    parse: ({ value }) => parseProgramId(value),
    run: async (id, { request: { t, useCases }, open }) =>
      open(webhookEventsForm(await useCases.findWebhook(id), t)),
  });

  for (const [actions, act] of Object.entries(ACTS)) {
    onClick(app, {
      actions,
      parse: ({ value }) => parseProgramId(value),
      run: async (id, { request, replace }) => replace(await act(id, request)),
    });
  }
}

/** Handles the forms for a new webhook and for its events. */
function listenToForms(app: GuardedApp): void {
  const { deps } = app;
  onSubmit(app, {
    callbackId: WEBHOOK_FORM,
    parse: () => true,
    run: async (_, submission) => {
      const { request, view, redraw } = submission;
      const { t, useCases } = request;
      const text = (name: keyof typeof WEBHOOK_FIELD) =>
        view.state.values[WEBHOOK_FIELD[name]]?.[FIELD_VALUE]?.value?.trim() ?? '';
      const title = t.text('webhook.title');
      const created = await submitModal<CreatedWebhook>(
        submission,
        {
          title,
          working: 'webhook.saving',
          work: useCases.createWebhook({
            url: text('url'),
            name: text('name') || undefined,
            events: chosenEvents(view.state.values),
          }),
          done: ({ webhook, secret }) => ({
            response_action: 'update',
            view: noticeView(title, newWebhookView(webhook, secret, t), t),
          }),
          failed: (error) => fieldErrorsResponse({ [fieldOf(error)]: errorText(error, t, deps.log) }),
        },
        deps,
      );
      if (created) await redraw(view.previous_view_id, await listed(request));
    },
  });

  onSubmit(app, {
    callbackId: WEBHOOK_EVENTS_FORM,
    parse: parseProgramId,
    run: async (id, submission) => {
      const { request, view, redraw } = submission;
      const { t, useCases } = request;
      const chosen = await submitModal(
        submission,
        {
          title: t.text('webhook.events'),
          working: 'webhook.saving',
          work: useCases.chooseWebhookEvents(id, chosenEvents(view.state.values)),
          done: () => undefined,
          failed: (error) => fieldErrorsResponse({ [WEBHOOK_FIELD.events]: errorText(error, t, deps.log) }),
        },
        deps,
      );
      if (chosen) await redraw(view.previous_view_id, await shown(id, request));
    },
  });
}

/** The field at which a refusal is shown. */
function fieldOf(error: unknown): string {
  const isName = error instanceof GhostwatchError && /name_/.test(error.code);
  return isName ? WEBHOOK_FIELD.name : WEBHOOK_FIELD.url;
}

/** Registers all listeners for the webhooks of the workspace. */
export function listenToWebhooks(app: GuardedApp): void {
  listenToButtons(app);
  listenToForms(app);
}
