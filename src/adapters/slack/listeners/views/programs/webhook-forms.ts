import { GhostwatchError } from '../../../../../domain/errors.ts';
import { WEBHOOK_EVENTS, type WebhookEvent } from '../../../../../domain/webhooks/webhook.ts';
import type { WebhookChanged } from '../../../../../usecases/webhooks/change.ts';
import type { CreatedWebhook } from '../../../../../usecases/webhooks/create.ts';
import { noticeView } from '../../../blocks/kit/modal.ts';
import { afterWebhookChange } from '../../../blocks/programs/webhook-change.ts';
import { newWebhookView } from '../../../blocks/programs/webhooks.ts';
import { afterSettingChange } from '../../../blocks/settings/setting-change.ts';
import { FIELD_VALUE } from '../../../ids/forms.ts';
import { parseRecordId } from '../../../ids/record-id.ts';
import { WEBHOOK_EVENTS_FORM, WEBHOOK_FIELD, WEBHOOK_FORM } from '../../../ids/webhooks.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import { errorText } from '../../replies.ts';
import { fieldErrorsResponse, type ModalWork, onSubmit } from '../../submit-modal.ts';
import type { ViewValues } from '../thread-forms/values.ts';
import { listedWebhooks, shownWebhook, webhookDone } from './webhook-modals.ts';

/** The chosen events; null for all. */
function chosenEvents(values: ViewValues): readonly WebhookEvent[] | null {
  const chosen = values[WEBHOOK_FIELD.events]?.[FIELD_VALUE]?.selected_options ?? [];
  const events = WEBHOOK_EVENTS.filter((event) => chosen.some(({ value }) => value === event));
  return events.length === 0 ? null : events;
}

/** The field at which a refusal is shown. */
function fieldOf(error: unknown): string {
  const isName = error instanceof GhostwatchError && /name_/.test(error.code);
  return isName ? WEBHOOK_FIELD.name : WEBHOOK_FIELD.url;
}

/** Handles the forms for a new webhook and for its events. */
export function listenToWebhookForms(app: GuardedApp): void {
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
        after: async () => redraw(view.previous_view_id, await listedWebhooks(request)),
      };
    },
  });

  onSubmit(app, {
    callbackId: WEBHOOK_EVENTS_FORM,
    parse: parseRecordId,
    run: (id, { request, view, redraw }): ModalWork<WebhookChanged> => {
      const { t, useCases } = request;
      const title = t.text('webhook.events');
      const saved = (changed: WebhookChanged) =>
        noticeView(title, afterWebhookChange('events_chosen', changed, t), t);
      return {
        title,
        working: 'webhook.saving',
        work: useCases.chooseWebhookEvents(id, chosenEvents(view.state.values)),
        // The modal below shows the change.
        done: (changed) =>
          view.previous_view_id ? undefined : { response_action: 'update', view: saved(changed) },
        doneLate: saved,
        failed: (error) => fieldErrorsResponse({ [WEBHOOK_FIELD.events]: errorText(error, t, deps.log) }),
        after: async (changed) =>
          redraw(
            view.previous_view_id,
            await shownWebhook(id, request, webhookDone('events_chosen', changed, t)),
          ),
      };
    },
  });
}
