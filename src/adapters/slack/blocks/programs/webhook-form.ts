import type { InputBlock, ModalView } from '@slack/types';
import { KEY_NAME_MAX } from '../../../../domain/access/api-key.ts';
import { WEBHOOK_EVENTS, type Webhook, type WebhookEvent } from '../../../../domain/webhooks/webhook.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { WEBHOOK_EVENTS_FORM, WEBHOOK_FIELD, WEBHOOK_FORM } from '../../ids/webhooks.ts';
import { option } from '../kit/blocks.ts';
import { multiSelectInput, textInput } from '../kit/inputs.ts';
import { formView } from '../kit/modal.ts';

/** Slack's limit for the field (characters). */
const URL_MAX = 2000;

function eventsInput(chosen: readonly WebhookEvent[], t: Localizer): InputBlock {
  const options = WEBHOOK_EVENTS.map((event) => option(t.text(`webhookEvents.${event}`), event));
  const field = {
    name: WEBHOOK_FIELD.events,
    label: t.text('webhook.events_label'),
    hint: t.text('webhook.events_hint'),
    optional: true,
  };
  return multiSelectInput(field, options, chosen, t.text('webhook.events_placeholder'));
}

/** The form for a new webhook. */
export function webhookForm(t: Localizer): ModalView {
  const url = { name: WEBHOOK_FIELD.url, label: t.text('webhook.url'), hint: t.text('webhook.url_hint') };
  const name = { name: WEBHOOK_FIELD.name, label: t.text('webhook.name'), hint: t.text('webhook.name_hint') };
  return formView(
    { callbackId: WEBHOOK_FORM, title: t.text('webhook.add'), submit: t.text('webhook.save') },
    [
      textInput(url, null, { max: URL_MAX }),
      textInput({ ...name, optional: true }, null, { max: KEY_NAME_MAX }),
      eventsInput([], t),
    ],
    t,
  );
}

/** The form for choosing the events of a webhook. */
export function webhookEventsForm({ id, events }: Webhook, t: Localizer): ModalView {
  const frame = {
    callbackId: WEBHOOK_EVENTS_FORM,
    metadata: id,
    title: t.text('webhook.events'),
    submit: t.text('webhook.save'),
  };
  return formView(frame, [eventsInput(events ?? [], t)], t);
}
