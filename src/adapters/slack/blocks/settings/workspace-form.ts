import type { InputBlock, ModalView } from '@slack/types';
import { VOICES } from '../../../../domain/templates/message-facts.ts';
import { VISIBILITIES, type WorkspaceRules } from '../../../../domain/workspaces/workspace-settings.ts';
import type { Localizer, MessageKey } from '../../../../languages/localizer.ts';
import { FIELD_VALUE } from '../../ids/forms.ts';
import {
  KEEP_CHOICES,
  type KeepChoice,
  type RuleField,
  rulesMetadata,
  WORKSPACE_FORM,
  WORKSPACE_SURE,
} from '../../ids/workspace-settings.ts';
import { MODAL_TITLE_LIMIT } from '../forms/form-view.ts';
import { context, option, plainText, section } from '../kit/blocks.ts';
import { keepTime } from './workspace-section.ts';

const HINT_LIMIT = 2000;
/** Ten years. */
const MOST_DAYS = '3650';
const EMOJI_MAX = 110;
const COMPANY_MAX = 80;
const CALLBACK_MAX = 40;
const CURRENCY_MAX = 20;

/** Fields that always have a value. */
const CHOSEN: ReadonlySet<RuleField> = new Set(['visibility', 'keep', 'voice', 'reports']);

function field(name: RuleField, element: InputBlock['element'], hint: MessageKey, t: Localizer): InputBlock {
  return {
    type: 'input',
    block_id: name,
    label: plainText(t.text(`rules.${name}`), HINT_LIMIT),
    hint: plainText(t.text(hint), HINT_LIMIT),
    optional: !CHOSEN.has(name),
    element,
  };
}

function visibilityField({ visibility }: WorkspaceRules, t: Localizer): InputBlock {
  const optionOf = (one: (typeof VISIBILITIES)[number]) => option(t.text(`rules.visibility_${one}`), one);
  return field(
    'visibility',
    {
      type: 'radio_buttons',
      action_id: FIELD_VALUE,
      options: VISIBILITIES.map(optionOf),
      initial_option: optionOf(visibility),
    },
    'rules.visibility_hint',
    t,
  );
}

function escalationField({ escalationChannelId }: WorkspaceRules, t: Localizer): InputBlock {
  return field(
    'escalation',
    {
      type: 'conversations_select',
      action_id: FIELD_VALUE,
      filter: { include: ['public', 'private'], exclude_external_shared_channels: true },
      ...(escalationChannelId === null ? {} : { initial_conversation: escalationChannelId }),
    },
    'rules.escalation_hint',
    t,
  );
}

function emojiField({ watchEmoji }: WorkspaceRules, t: Localizer): InputBlock {
  return field(
    'emoji',
    {
      type: 'plain_text_input',
      action_id: FIELD_VALUE,
      max_length: EMOJI_MAX,
      ...(watchEmoji === null ? {} : { initial_value: `:${watchEmoji}:` }),
    },
    'rules.emoji_hint',
    t,
  );
}

function currencyField({ currency }: WorkspaceRules, t: Localizer): InputBlock {
  return field(
    'currency',
    {
      type: 'plain_text_input',
      action_id: FIELD_VALUE,
      max_length: CURRENCY_MAX,
      ...(currency === null ? {} : { initial_value: currency }),
    },
    'rules.currency_hint',
    t,
  );
}

/** Which of the offered times it is that closed clients are kept for. */
function choiceOf(days: number | null): KeepChoice {
  if (days === null) return 'never';
  return KEEP_CHOICES.find((one) => one === String(days)) ?? 'other';
}

function keepFields({ keepClosedDays }: WorkspaceRules, t: Localizer): InputBlock[] {
  const optionOf = (one: KeepChoice) => {
    const named = one === 'never' || one === 'other';
    return option(named ? t.text(`rules.keep_${one}`) : keepTime(Number(one), t), one);
  };
  const chosen = choiceOf(keepClosedDays);
  const initial = chosen === 'other' ? { initial_value: String(keepClosedDays) } : {};
  return [
    field(
      'keep',
      {
        type: 'static_select',
        action_id: FIELD_VALUE,
        options: KEEP_CHOICES.map(optionOf),
        initial_option: optionOf(chosen),
      },
      'rules.keep_hint',
      t,
    ),
    field(
      'days',
      {
        type: 'number_input',
        action_id: FIELD_VALUE,
        is_decimal_allowed: false,
        min_value: '1',
        max_value: MOST_DAYS,
        ...initial,
      },
      'rules.days_hint',
      t,
    ),
  ];
}

/** How suggested messages speak: I or we, and the firm and the number that a call needs. */
function messageFields({ voice, company, callback }: WorkspaceRules, t: Localizer): InputBlock[] {
  const optionOf = (one: (typeof VOICES)[number]) => option(t.text(`rules.voice_${one}`), one);
  const text = (name: 'company' | 'callback', max: number, initial: string | null) =>
    field(
      name,
      {
        type: 'plain_text_input',
        action_id: FIELD_VALUE,
        max_length: max,
        ...(initial === null ? {} : { initial_value: initial }),
      },
      `rules.${name}_hint`,
      t,
    );
  return [
    field(
      'voice',
      {
        type: 'radio_buttons',
        action_id: FIELD_VALUE,
        options: VOICES.map(optionOf),
        initial_option: optionOf(voice),
      },
      'rules.voice_hint',
      t,
    ),
    text('company', COMPANY_MAX, company),
    text('callback', CALLBACK_MAX, callback),
  ];
}

function reportsField({ reportsPerPerson }: WorkspaceRules, t: Localizer): InputBlock {
  const optionOf = (one: 'off' | 'on') => option(t.text(`rules.reports_${one}`), one);
  return field(
    'reports',
    {
      type: 'radio_buttons',
      action_id: FIELD_VALUE,
      options: [optionOf('off'), optionOf('on')],
      initial_option: optionOf(reportsPerPerson ? 'on' : 'off'),
    },
    'rules.reports_hint',
    t,
  );
}

/** What holds for the whole workspace, to be changed. */
export function workspaceFormView(rules: WorkspaceRules, t: Localizer): ModalView {
  return {
    type: 'modal',
    callback_id: WORKSPACE_FORM,
    title: plainText(t.text('rules.title'), MODAL_TITLE_LIMIT),
    submit: plainText(t.text('rules.save'), MODAL_TITLE_LIMIT),
    close: plainText(t.text('button.cancel'), MODAL_TITLE_LIMIT),
    blocks: [
      visibilityField(rules, t),
      escalationField(rules, t),
      emojiField(rules, t),
      ...messageFields(rules, t),
      currencyField(rules, t),
      ...keepFields(rules, t),
      reportsField(rules, t),
    ],
  };
}

/** Asks before closed clients are deleted: how many it would be. */
export function workspaceSureView(rules: WorkspaceRules, deletes: number, t: Localizer): ModalView {
  const time = keepTime(rules.keepClosedDays ?? 0, t);
  return {
    type: 'modal',
    callback_id: WORKSPACE_SURE,
    private_metadata: rulesMetadata(rules),
    title: plainText(t.text('rules.sure_title'), MODAL_TITLE_LIMIT),
    submit: plainText(t.text('rules.sure_save'), MODAL_TITLE_LIMIT),
    close: plainText(t.text('rules.back'), MODAL_TITLE_LIMIT),
    blocks: [section(t.mrkdwn('rules.sure', { count: deletes, time })), context(t.mrkdwn('rules.sure_note'))],
  };
}
