import type { ActionsBlock, Button, KnownBlock, SectionBlock } from '@slack/types';
import type { ChangedSetting, SettingChange } from '../../../../domain/settings/setting-change.ts';
import type { WebhookSettings } from '../../../../domain/webhooks/webhook.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { author, Markup } from '../../../../languages/markup.ts';
import { HOOK } from '../../ids/incoming-hooks.ts';
import { CHANGE_PREFERENCES } from '../../ids/preferences.ts';
import { changePolicyAction, UNDO_SETTING } from '../../ids/settings.ts';
import { EDIT_TEMPLATE, templateMetadata } from '../../ids/templates.ts';
import { WEBHOOK } from '../../ids/webhooks.ts';
import { CHANGE_CHANNEL_OVERVIEW, CHANGE_OVERVIEW } from '../../ids/weekly-overviews.ts';
import { CHANGE_WORKSPACE } from '../../ids/workspace-settings.ts';
import { actionsBlock, button, section } from '../kit/blocks.ts';
import { eventNames } from '../programs/webhooks.ts';
import { policyLine, scopeName } from './policies-section.ts';
import { placeName } from './templates-section.ts';
import { overviewSentence } from './weekly-overview.ts';
import { ruleLines } from './workspace-section.ts';

/** The name of the changed setting, as a phrase. */
function settingName(changed: ChangedSetting, t: Localizer): string {
  switch (changed.kind) {
    case 'policy':
      return t.text('undo.of_policy', { name: scopeName(changed.scope, t) });
    case 'template':
      return t.text('undo.of_template', { name: placeName(changed.place, t) });
    case 'key':
    case 'hook':
    case 'webhook':
      return t.text(`undo.of_${changed.kind}`, { name: changed.name });
    case 'secret':
      return t.text(`undo.of_${changed.of}_secret`, { name: changed.name });
    default:
      return t.text(`undo.of_${changed.kind}`);
  }
}

/** The settings of a webhook in sentences; null if it does not exist. */
function webhookSentences(
  name: string,
  settings: Partial<WebhookSettings> | null,
  t: Localizer,
): readonly string[] {
  if (settings === null) return [t.mrkdwn('webhook.removed', { name })];
  const { isOn, events } = settings;
  return [
    ...(isOn === undefined ? [] : [t.mrkdwn(isOn ? 'webhook.resumed' : 'webhook.paused', { name })]),
    ...(events === undefined
      ? []
      : [t.mrkdwn('webhook.events_chosen', { name, events: eventNames(events, t) })]),
  ];
}

/** Which secret works. */
function secretSentence(
  changed: Extract<ChangedSetting, { kind: 'secret' }>,
  side: 'before' | 'after',
  t: Localizer,
): string {
  const { of, name } = changed;
  if (of === 'signature') return t.mrkdwn(changed[side] === null ? 'hooks.unsigned' : 'hooks.is_signed');
  return t.mrkdwn(`undo.${of}_secret_${side}`, { name });
}

/** What was, or is, set for another program, in sentences. */
function programSentences(
  changed: Extract<ChangedSetting, { kind: 'key' | 'hook' | 'webhook' | 'secret' }>,
  side: 'before' | 'after',
  t: Localizer,
): readonly string[] {
  const { name } = changed;
  switch (changed.kind) {
    case 'key':
      return [t.mrkdwn(changed[side] ? 'keys.valid' : 'keys.revoked', { name })];
    case 'hook':
      return [t.mrkdwn(changed[side] ? 'hooks.taken' : 'hooks.removed', { name })];
    case 'webhook':
      return webhookSentences(name, changed[side], t);
    case 'secret':
      return [secretSentence(changed, side, t)];
  }
}

/** The value before or after a change, in sentences; empty for people's preferences. */
function sentencesOf(changed: ChangedSetting, side: 'before' | 'after', t: Localizer): readonly string[] {
  switch (changed.kind) {
    case 'own':
      return [];
    case 'proposals':
      return [t.mrkdwn(changed[side] ? 'proposal.on' : 'proposal.off')];
    case 'rules':
      return ruleLines(changed[side], t);
    case 'policy':
      return [changed[side] === null ? t.mrkdwn('undo.policy_default') : policyLine(changed[side], t)];
    case 'template':
      return [t.mrkdwn(changed[side] === null ? 'undo.template_default' : 'undo.template_own')];
    case 'key':
    case 'hook':
    case 'webhook':
    case 'secret':
      return programSentences(changed, side, t);
    case 'place': {
      const { place } = changed;
      const name = place.kind === 'channel' ? new Markup(`<#${place.channelId}>`) : place.box;
      return [t.mrkdwn(changed[side] ? 'proposal.place_on' : 'proposal.place_off', { place: name })];
    }
    case 'overview': {
      const schedule = changed[side];
      return [overviewSentence(changed.recipient, schedule && { schedule }, t)];
    }
  }
}

function undoButton({ id }: SettingChange, t: Localizer): Button {
  return { ...button(t.text('undo.button'), UNDO_SETTING), value: id };
}

/** The button that opens the form of a setting; empty if it has none. */
function editButton(changed: ChangedSetting, t: Localizer): Button[] {
  const edit = (actionId: string) => [button(t.text('button.menu_edit'), actionId)];
  switch (changed.kind) {
    case 'own':
      return edit(CHANGE_PREFERENCES);
    case 'rules':
      return edit(CHANGE_WORKSPACE);
    case 'policy':
      return edit(changePolicyAction(changed.scope));
    case 'overview':
      return edit(changed.recipient.kind === 'channel' ? CHANGE_CHANNEL_OVERVIEW : CHANGE_OVERVIEW);
    case 'template': {
      const { place, scope } = changed;
      const value = templateMetadata({ place, scope, syntax: 'simple', revision: 0 });
      return edit(EDIT_TEMPLATE).map((one) => ({ ...one, value }));
    }
    case 'hook':
    case 'webhook': {
      if (changed.after === null) return [];
      const form = changed.kind === 'hook' ? HOOK.map : WEBHOOK.events;
      return edit(form).map((one) => ({ ...one, value: changed.subjectId }));
    }
    case 'secret':
      if (changed.of !== 'signature') return [];
      return edit(HOOK.signing).map((one) => ({ ...one, value: changed.subjectId }));
    case 'key':
    case 'proposals':
    case 'place':
      return [];
  }
}

/** The buttons that undo or edit a change of a setting just made; empty if nothing changed. */
export function afterSettingChange(change: SettingChange | null, t: Localizer): ActionsBlock[] {
  if (!change) return [];
  return [actionsBlock([undoButton(change, t), ...editButton(change.changed, t)])];
}

/** The button that undoes a change just made, where the form that edits it is opened by a button of the view itself. */
export function undoSettingChange(change: SettingChange | null, t: Localizer): ActionsBlock[] {
  return change ? [actionsBlock([undoButton(change, t)])] : [];
}

/** The same buttons for a change of the workspace's rules; empty while the change waits for confirmation. */
export function afterRules(
  changed: { readonly saved: boolean; readonly change?: SettingChange | null },
  t: Localizer,
): ActionsBlock[] {
  return afterSettingChange(changed.change ?? null, t);
}

/** What a change of a setting changed, with buttons to undo and to edit it. */
export function savedSetting(change: SettingChange | null, t: Localizer): KnownBlock[] {
  if (!change) return [section(t.mrkdwn('own.unchanged'))];
  const lines = sentencesOf(change.changed, 'after', t).map((line) => `• ${line}`);
  return [section(t.mrkdwn('own.changed'), ...lines), ...afterSettingChange(change, t)];
}

/** A line with the reader's last change of a setting and its time, and a button that undoes it. */
export function settingChangeLine(change: SettingChange, t: Localizer): SectionBlock {
  const facts = { what: settingName(change.changed, t), when: t.stamp(change.at) };
  return { ...section(t.mrkdwn('undo.own_setting', facts)), accessory: undoButton(change, t) };
}

/** The values restored by undoing a change of a setting; `own` describes people's preferences. */
export function undoneSettingView(
  { changed }: SettingChange,
  own: readonly string[],
  t: Localizer,
): KnownBlock[] {
  const lines = changed.kind === 'own' ? own : sentencesOf(changed, 'before', t).map((line) => `• ${line}`);
  return [section(t.mrkdwn('undo.setting_done', { what: settingName(changed, t) }), ...lines)];
}

/** Why a change of a setting cannot be undone: the later changes of that setting. */
export function settingChangedSince(
  change: SettingChange,
  later: readonly SettingChange[],
  t: Localizer,
): KnownBlock[] {
  const lines = later.flatMap(({ at, by, changed }) => {
    const entry = t.mrkdwn('undo.setting_since_line', { when: t.stamp(at), who: author(by) });
    return [entry, ...sentencesOf(changed, 'after', t).map((line) => `   ${line}`)];
  });
  const what = settingName(change.changed, t);
  return [section(t.mrkdwn('undo.setting_since', { what }), ...lines)];
}
