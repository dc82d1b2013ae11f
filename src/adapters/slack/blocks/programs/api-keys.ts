import type { KnownBlock, ModalView } from '@slack/types';
import { type ApiKey, KEY_NAME_MAX, KEY_SCOPES } from '../../../../domain/access/api-key.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { KEY_FIELD, KEY_FORM, NEW_KEY, OPEN_KEYS, REVOKE_KEY } from '../../ids/api-keys.ts';
import { actionsBlock, button, copyable, option, section, sections } from '../kit/blocks.ts';
import { askFirst } from '../kit/confirm.ts';
import { radioInput, textInput } from '../kit/inputs.ts';
import { formView, noticeView } from '../kit/modal.ts';

/** Lines in one section; this many with the longest names stay within its 3,000 characters. */
const LINES = 7;

/** One key: its name, what it may do, and when it was last used. */
function keyLine({ name, scope, lastUsedAt }: ApiKey, t: Localizer): string {
  const used =
    lastUsedAt === null ? t.text('keys.never_used') : t.text('keys.used', { when: t.moment(lastUsedAt) });
  return t.mrkdwn('keys.line', { name, scope: t.text(`keys.scope_${scope}`), used });
}

/** The keys of a workspace and how to create and revoke them, for the answer to a command. */
export function keysView(keys: readonly ApiKey[], t: Localizer): KnownBlock[] {
  const lines = keys.length === 0 ? [t.mrkdwn('keys.none')] : keys.map((key) => keyLine(key, t));
  return [
    ...sections([t.mrkdwn('keys.title'), ...lines], LINES),
    section(t.mrkdwn('keys.how')),
    actionsBlock([button(t.text('keys.manage'), OPEN_KEYS)]),
  ];
}

/** The keys of a workspace in a modal, each with a button that revokes it; `done` says what was just done. */
export function keysModal(
  keys: readonly ApiKey[],
  t: Localizer,
  done: readonly KnownBlock[] = [],
): ModalView {
  const rows = keys.map((key): KnownBlock => {
    const revoke = { ...button(t.text('keys.revoke'), REVOKE_KEY), value: key.id, style: 'danger' as const };
    return { ...section(keyLine(key, t)), accessory: askFirst(revoke, t.text('keys.revoke_sure'), t) };
  });
  return noticeView(
    t.text('keys.form_title'),
    [
      ...done,
      section(t.mrkdwn('keys.title'), rows.length === 0 && t.mrkdwn('keys.none')),
      ...rows,
      actionsBlock([button(t.text('keys.add'), NEW_KEY, 'primary')]),
    ],
    t,
  );
}

/** The form for a new key. */
export function keyForm(t: Localizer): ModalView {
  const scopes = KEY_SCOPES.map((scope) => option(t.text(`keys.scope_${scope}`), scope));
  return formView(
    { callbackId: KEY_FORM, title: t.text('keys.add'), submit: t.text('keys.save') },
    [
      textInput({ name: KEY_FIELD.name, label: t.text('keys.name'), hint: t.text('keys.name_hint') }, null, {
        max: KEY_NAME_MAX,
      }),
      radioInput({ name: KEY_FIELD.scope, label: t.text('keys.scope') }, scopes, 'write'),
    ],
    t,
  );
}

/** A new key to be copied, which is shown only once. */
export function newKeyView(key: ApiKey, secret: string, t: Localizer): KnownBlock[] {
  const { name, scope } = key;
  return [
    section(t.mrkdwn('keys.created', { name, scope: t.text(`keys.scope_${scope}`) })),
    copyable(secret),
  ];
}
