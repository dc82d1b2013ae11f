import type { KnownBlock, ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import { WEBHOOK_EVENTS, type WebhookEvent } from '../../../../../domain/webhooks/webhook.ts';
import type { Localizer } from '../../../../../languages/localizer.ts';
import type { WebhookChanged } from '../../../../../usecases/webhooks/change.ts';
import type { CreatedWebhook } from '../../../../../usecases/webhooks/create.ts';
import { noticeView } from '../../../blocks/kit/modal.ts';
import { afterWebhookChange } from '../../../blocks/programs/webhook-change.ts';
import { webhookEventsForm, webhookForm } from '../../../blocks/programs/webhook-form.ts';
import {
  doneWebhook,
  newSecretView,
  newWebhookView,
  testResult,
  webhookModal,
  webhooksModal,
} from '../../../blocks/programs/webhooks.ts';
import { afterSettingChange, undoSettingChange } from '../../../blocks/settings/setting-change.ts';
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
import { fieldErrorsResponse, type ModalWork, onSubmit } from '../../submit-modal.ts';
import type { ViewValues } from '../thread-forms/values.ts';

async function listed({ t, useCases }: RequestContext, done?: readonly KnownBlock[]): Promise<ModalView> {
  return webhooksModal(await useCases.listWebhooks(), t, done);
}

async function shown(
  id: string,
  { t, useCases }: RequestContext,
  done?: readonly KnownBlock[],
): Promise<ModalView> {
  const { webhook, ...state } = await useCases.showWebhook(id);
  return webhookModal(webhook, state, t, done);
}

/** What was done with a webhook, in the modal about it or in the list, with a button that undoes it. */
function doneHere(
  done: Parameters<typeof doneWebhook>[0],
  { webhook, change }: WebhookChanged,
  t: Localizer,
): KnownBlock[] {
  return [doneWebhook(done, webhook, t), ...undoSettingChange(change, t)];
}

/** Carries out a button's action on one webhook; returns the view for the modal. */
type Act = (id: string, request: RequestContext) => Promise<ModalView>;

const test: Act = async (id, request) => {
  const { error } = await request.useCases.tryWebhook(id);
  return shown(id, request, [testResult(error, request.t)]);
};

const pause: Act = async (id, request) => {
  const paused = await request.useCases.pauseWebhook(id);
  return shown(id, request, doneHere('paused', paused, request.t));
};

const resume: Act = async (id, request) => {
  const resumed = await request.useCases.enableWebhook(id);
  return shown(id, request, doneHere('resumed', resumed, request.t));
};

const remove: Act = async (id, request) => {
  const removed = await request.useCases.removeWebhook(id);
  return listed(request, doneHere('removed', removed, request.t));
};

const rotate: Act = async (id, { t, useCases }) => {
  const { webhook, secret, change } = await useCases.rotateWebhookSecret(id);
  const blocks = [...newSecretView(webhook, secret, t), ...afterSettingChange(change, t)];
  return noticeView(t.text('webhook.title'), blocks, t);
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
    run: async (id, { request: { t, useCases }, edit }) =>
      edit(webhookEventsForm(await useCases.findWebhook(id), t)),
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
    run: (_, { request, view, redraw }): ModalWork<CreatedWebhook> => {
      const { t, useCases } = request;
      const text = (name: keyof typeof WEBHOOK_FIELD) =>
        view.state.values[WEBHOOK_FIELD[name]]?.[FIELD_VALUE]?.value?.trim() ?? '';
      const title = t.text('webhook.title');
      return {
        title,
        working: 'webhook.saving',
        work: useCases.createWebhook({
          url: text('url'),
          name: text('name') || undefined,
          events: chosenEvents(view.state.values),
        }),
        done: ({ webhook, secret, change }) => {
          const blocks = [...newWebhookView(webhook, secret, t), ...afterSettingChange(change, t)];
          return { response_action: 'update', view: noticeView(title, blocks, t) };
        },
        failed: (error) => fieldErrorsResponse({ [fieldOf(error)]: errorText(error, t, deps.log) }),
        after: async () => redraw(view.previous_view_id, await listed(request)),
      };
    },
  });

  onSubmit(app, {
    callbackId: WEBHOOK_EVENTS_FORM,
    parse: parseProgramId,
    run: (id, { request, view, redraw }): ModalWork<WebhookChanged> => {
      const { t, useCases } = request;
      const title = t.text('webhook.events');
      return {
        title,
        working: 'webhook.saving',
        work: useCases.chooseWebhookEvents(id, chosenEvents(view.state.values)),
        done: (changed) =>
          view.previous_view_id
            ? undefined
            : {
                response_action: 'update',
                view: noticeView(title, afterWebhookChange('events_chosen', changed, t), t),
              },
        failed: (error) => fieldErrorsResponse({ [WEBHOOK_FIELD.events]: errorText(error, t, deps.log) }),
        after: async (changed) =>
          redraw(view.previous_view_id, await shown(id, request, doneHere('events_chosen', changed, t))),
      };
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
