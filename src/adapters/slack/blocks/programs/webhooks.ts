import type { ActionsBlock, Button, KnownBlock, ModalView } from '@slack/types';
import {
  type DeliveryState,
  originOf,
  type Webhook,
  type WebhookAttempt,
} from '../../../../domain/webhooks/webhook.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { author } from '../../../../languages/markup.ts';
import { webhookFailure } from '../../../../languages/webhook-failure.ts';
import { LIST_WEBHOOKS, NEW_WEBHOOK, OPEN_WEBHOOKS, WEBHOOK } from '../../ids/webhooks.ts';
import { actionsBlock, button, context, copyable, section, sections } from '../kit/blocks.ts';
import { askFirst } from '../kit/confirm.ts';
import { noticeView } from '../kit/modal.ts';

/** Lines in one section; this many with the longest hosts stay within its 3,000 characters. */
const LINES = 4;
/** The number of latest deliveries that are shown. */
const DELIVERIES_SHOWN = 10;

function stateText({ disabled, failingSince }: Webhook, t: Localizer): string {
  if (disabled?.reason === 'by_admin') return t.text('webhook.state_paused');
  if (disabled) return t.text(disabled.reason === 'gone' ? 'webhook.state_gone' : 'webhook.state_failed');
  if (failingSince !== null) return t.text('webhook.state_failing', { since: t.stamp(failingSince) });
  return t.text('webhook.state_on');
}

function line(webhook: Webhook, t: Localizer): string {
  const { name, url, events } = webhook;
  return t.mrkdwn('webhook.line', {
    name,
    url: originOf(url),
    events:
      events === null ? t.text('webhook.events_all') : t.text('webhook.events', { count: events.length }),
    state: stateText(webhook, t),
  });
}

/** The events of a webhook, in words. */
export function eventNames(events: Webhook['events'], t: Localizer): string {
  if (events === null) return t.text('webhook.events_all');
  return events.map((event) => t.text(`webhookEvents.${event}`)).join(', ');
}

/** The webhooks of a workspace, for the answer to a command. */
export function webhooksView(webhooks: readonly Webhook[], t: Localizer): KnownBlock[] {
  const lines = webhooks.map((webhook) => line(webhook, t));
  return [
    ...sections([lines.length > 0 ? t.mrkdwn('webhook.heading') : t.mrkdwn('webhook.none'), ...lines], LINES),
    section(t.mrkdwn('webhook.how')),
    actionsBlock([button(t.text('webhook.manage'), OPEN_WEBHOOKS)]),
  ];
}

/** The webhooks of a workspace in a modal, each with a button that opens it; `done` says what was just done. */
export function webhooksModal(
  webhooks: readonly Webhook[],
  t: Localizer,
  done: readonly KnownBlock[] = [],
): ModalView {
  const rows = webhooks.map((webhook): KnownBlock => {
    const details = { ...button(t.text('webhook.details'), WEBHOOK.show), value: webhook.id };
    return { ...section(line(webhook, t)), accessory: details };
  });
  return noticeView(
    t.text('webhook.title'),
    [
      ...done,
      section(rows.length > 0 ? t.mrkdwn('webhook.heading') : t.mrkdwn('webhook.none')),
      ...rows,
      actionsBlock([button(t.text('webhook.add'), NEW_WEBHOOK, 'primary')]),
    ],
    t,
  );
}

function attemptState({ attempts, nextAt, error }: WebhookAttempt, t: Localizer): string {
  if (error === null && attempts === 1) return t.text('webhook.delivered');
  if (error === null) return t.text('webhook.delivered_after', { count: attempts });
  const why = webhookFailure(error, t);
  if (nextAt === null) return t.text('webhook.given_up', { why });
  return t.text('webhook.retried', { why, when: t.stamp(nextAt) });
}

function deliveryLines({ waiting, attempts }: DeliveryState, t: Localizer): KnownBlock[] {
  const lines = attempts.slice(0, DELIVERIES_SHOWN).map((attempt) => {
    const event = t.text(`webhookEvents.${attempt.event}` as 'webhookEvents.added');
    const { at, threadNumber: number } = attempt;
    return t.mrkdwn('webhook.delivery', {
      when: t.stamp(at),
      event,
      number,
      state: attemptState(attempt, t),
    });
  });
  return [
    section(
      t.mrkdwn('webhook.deliveries'),
      ...(lines.length > 0 ? lines : [t.mrkdwn('webhook.no_deliveries')]),
      waiting > 0 && t.mrkdwn('webhook.waiting', { count: waiting }),
    ),
  ];
}

/** One webhook: its address, its events, its state and its latest deliveries, without their contents. */
export function webhookView(webhook: Webhook, state: DeliveryState, t: Localizer): KnownBlock[] {
  const { name, url, createdBy, createdAt, lastError, previousSecretUntil } = webhook;
  const bothSign = previousSecretUntil !== null && t.now < previousSecretUntil;
  return [
    section(
      t.mrkdwn('webhook.about', { name, url: originOf(url) }),
      stateText(webhook, t),
      t.mrkdwn('webhook.is_told', { events: eventNames(webhook.events, t) }),
      lastError !== null && t.mrkdwn('webhook.last_error', { why: webhookFailure(lastError, t) }),
      bothSign && t.mrkdwn('webhook.both_sign', { until: t.moment(previousSecretUntil) }),
    ),
    context(t.mrkdwn('webhook.added_by', { who: author(createdBy), when: t.date(createdAt) })),
    ...deliveryLines(state, t),
  ];
}

function webhookButtons({ id, disabled }: Webhook, t: Localizer): ActionsBlock {
  const act = (name: Exclude<keyof typeof WEBHOOK, 'show'>): Button => ({
    ...button(t.text(`webhook.${name}`), WEBHOOK[name]),
    value: id,
  });
  return actionsBlock([
    act('test'),
    act(disabled ? 'resume' : 'pause'),
    act('events'),
    askFirst(act('rotate'), t.text('webhook.rotate_sure'), t),
    askFirst({ ...act('remove'), style: 'danger' }, t.text('webhook.remove_sure'), t),
    button(t.text('webhook.back'), LIST_WEBHOOKS),
  ]);
}

/** One webhook in a modal, with the buttons for it; `done` says what was just done. */
export function webhookModal(
  webhook: Webhook,
  state: DeliveryState,
  t: Localizer,
  done: readonly KnownBlock[] = [],
): ModalView {
  const blocks = [...done, ...webhookView(webhook, state, t), webhookButtons(webhook, t)];
  return noticeView(t.text('webhook.title'), blocks, t);
}

/** A new webhook and its secret, which is shown only once; null if the address was registered already. */
export function newWebhookView({ name }: Webhook, secret: string | null, t: Localizer): KnownBlock[] {
  if (secret === null) return [section(t.mrkdwn('webhook.exists', { name }))];
  return [
    section(t.mrkdwn('webhook.created', { name })),
    copyable(secret),
    section(t.mrkdwn('webhook.signature')),
  ];
}

/** The new secret of a webhook, which is shown only once. */
export function newSecretView(
  { name, previousSecretUntil }: Webhook,
  secret: string,
  t: Localizer,
): KnownBlock[] {
  const until = t.moment(previousSecretUntil ?? t.now);
  return [section(t.mrkdwn('webhook.rotated', { name, until })), copyable(secret)];
}

/** The result of a test, without anything from the receiver's answer. */
export function testResult(error: string | null, t: Localizer): KnownBlock {
  if (error === null) return section(t.mrkdwn('webhook.tested'));
  return section(t.mrkdwn('webhook.test_failed', { why: webhookFailure(error, t) }));
}

/** What was done with a webhook. */
export function doneWebhook(
  done: 'paused' | 'resumed' | 'events_chosen' | 'removed',
  webhook: Webhook,
  t: Localizer,
): KnownBlock {
  const said = t.mrkdwn(`webhook.${done}`, { name: webhook.name, events: eventNames(webhook.events, t) });
  return section(said);
}
