import type { ActionsBlock, KnownBlock, ModalView } from '@slack/types';
import {
  type BodyShape,
  HOOK_FIELDS,
  type IncomingHook,
  SOURCE_MAPPINGS,
} from '../../../../domain/incoming-hooks/incoming-hook.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { HOOK, LIST_HOOKS, NEW_HOOK, OPEN_HOOKS } from '../../ids/incoming-hooks.ts';
import { actionsBlock, button, copyable, section, sections } from '../kit/blocks.ts';
import { askFirst } from '../kit/confirm.ts';
import { noticeView } from '../kit/modal.ts';

/** Lines in one section; this many with the longest names stay within its 3,000 characters. */
const LINES = 7;

const line = ({ name, source }: IncomingHook, t: Localizer) =>
  t.mrkdwn('hooks.line', { name, source: t.text(`hooks.source_${source}`) });

/** The hooks of a workspace, for the answer to a command. */
export function hooksView(hooks: readonly IncomingHook[], t: Localizer): KnownBlock[] {
  const lines = hooks.map((hook) => line(hook, t));
  return [
    ...sections([t.mrkdwn('hooks.title'), ...(lines.length > 0 ? lines : [t.mrkdwn('hooks.none')])], LINES),
    section(t.mrkdwn('hooks.how')),
    actionsBlock([button(t.text('hooks.manage'), OPEN_HOOKS)]),
  ];
}

/** The hooks of a workspace in a modal, each with a button that opens it; `done` says what was just done. */
export function hooksModal(
  hooks: readonly IncomingHook[],
  t: Localizer,
  done: readonly KnownBlock[] = [],
): ModalView {
  const rows = hooks.map((hook): KnownBlock => {
    const details = { ...button(t.text('hooks.details'), HOOK.show), value: hook.id };
    return { ...section(line(hook, t)), accessory: details };
  });
  return noticeView(
    t.text('hooks.form_title'),
    [
      ...done,
      section(t.mrkdwn('hooks.title'), rows.length === 0 && t.mrkdwn('hooks.none')),
      ...rows,
      actionsBlock([button(t.text('hooks.add'), NEW_HOOK, 'primary')]),
    ],
    t,
  );
}

/**
 * An address to be copied, which is shown only once. If the bot does not know its public URL, only the path is shown.
 */
function addressBlocks(address: string, t: Localizer): KnownBlock[] {
  const isWhole = !address.startsWith('/');
  return [copyable(address), ...(isWhole ? [] : [section(t.mrkdwn('hooks.in_front'))])];
}

/** A new hook and its address. */
export function newHookView({ name }: IncomingHook, address: string, t: Localizer): KnownBlock[] {
  return [
    section(t.mrkdwn('hooks.created', { name })),
    ...addressBlocks(address, t),
    section(t.mrkdwn('hooks.try', { name })),
  ];
}

/** The new address of a hook. */
export function newAddressView(
  { name, previousUntil }: IncomingHook,
  address: string,
  t: Localizer,
): KnownBlock[] {
  const until = t.moment(previousUntil ?? t.now);
  return [section(t.mrkdwn('hooks.rotated', { name, until })), ...addressBlocks(address, t)];
}

/** The masked value at a path; HubSpot wraps some values in an object, under `value`. */
const shapeAt = (shapes: readonly BodyShape[], path: string) =>
  shapes.find((shape) => shape.path === path || shape.path === `${path}.value`)?.shape;

/** Each mapped field, `client=deal.name`, and its masked value in the last body. */
function fieldLines({ source, mapping, last }: IncomingHook): string[] {
  const all = { ...SOURCE_MAPPINGS[source], ...mapping };
  return HOOK_FIELDS.flatMap((field) => {
    const path = all[field];
    if (path === undefined) return [];
    const shape = last && shapeAt(last.shapes, path);
    return [shape === undefined || shape === null ? `${field}=${path}` : `${field}=${path}  →  ${shape}`];
  });
}

/** When the last body arrived, and every value in it, masked. */
export function lastBody(last: IncomingHook['last'], t: Localizer): KnownBlock[] {
  if (last === null) return [section(t.mrkdwn('hooks.nothing_yet'))];
  const shapes = last.shapes.map(({ path, shape }) => `${path}: ${shape}`);
  const when = section(t.mrkdwn('hooks.last', { when: t.moment(last.at) }));
  return shapes.length > 0 ? [when, copyable(shapes.join('\n'))] : [when];
}

/** One hook: the path of each field, and its last body with every value masked. */
export function hookView(hook: IncomingHook, t: Localizer): KnownBlock[] {
  const { name, last, previousUntil, signedSince } = hook;
  const bothWork = previousUntil !== null && t.now < previousUntil;
  return [
    section(
      signedSince !== null && t.mrkdwn('hooks.is_signed'),
      bothWork && t.mrkdwn('hooks.both_work', { until: t.moment(previousUntil) }),
      t.mrkdwn('hooks.mapping', { name }),
    ),
    copyable(fieldLines(hook).join('\n')),
    ...lastBody(last, t),
    section(t.mrkdwn('hooks.map_how', { name })),
  ];
}

function hookButtons({ id, source }: IncomingHook, t: Localizer): ActionsBlock {
  const act = (name: Exclude<keyof typeof HOOK, 'show'>) => ({
    ...button(t.text(`hooks.${name}`), HOOK[name]),
    value: id,
  });
  return actionsBlock([
    act('map'),
    ...(source === 'hubspot' ? [act('signing')] : []),
    askFirst(act('rotate'), t.text('hooks.rotate_sure'), t),
    askFirst({ ...act('remove'), style: 'danger' }, t.text('hooks.remove_sure'), t),
    button(t.text('hooks.back'), LIST_HOOKS),
  ]);
}

/** One hook in a modal, with the buttons for it; `done` says what was just done. */
export function hookModal(hook: IncomingHook, t: Localizer, done: readonly KnownBlock[] = []): ModalView {
  const blocks = [...done, ...hookView(hook, t), hookButtons(hook, t)];
  return noticeView(t.text('hooks.form_title'), blocks, t);
}
