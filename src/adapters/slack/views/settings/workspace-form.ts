import type { InputBlock, ModalView } from '@slack/types';
import { VOICES } from '../../../../domain/message-facts.ts';
import { VISIBILITIES, type WorkspaceRules } from '../../../../domain/workspace-settings.ts';
import type { Sentence, Words } from '../../../../words/interface/words.ts';
import { FIELD_VALUE } from '../../action-ids/forms.ts';
import {
  KEEP_CHOICES,
  type KeepChoice,
  type RuleField,
  rulesMetadata,
  WORKSPACE_FORM,
  WORKSPACE_SURE,
} from '../../action-ids/workspace-settings.ts';
import { context, option, plainText, section } from '../blocks.ts';
import { MODAL_TITLE_LIMIT } from '../forms/form-view.ts';
import { keepTime } from './workspace-section.ts';

const HINT_LIMIT = 2000;
/** Ten years. */
const MOST_DAYS = '3650';
const EMOJI_MAX = 110;
const COMPANY_MAX = 80;
const CALLBACK_MAX = 40;

function field(name: RuleField, element: InputBlock['element'], hint: Sentence, words: Words): InputBlock {
  return {
    type: 'input',
    block_id: name,
    label: plainText(words.plain(`rules.${name}`), HINT_LIMIT),
    hint: plainText(words.plain(hint), HINT_LIMIT),
    optional: name !== 'visibility' && name !== 'keep' && name !== 'voice',
    element,
  };
}

function visibilityField({ visibility }: WorkspaceRules, words: Words): InputBlock {
  const optionOf = (one: (typeof VISIBILITIES)[number]) =>
    option(words.plain(`rules.visibility_${one}`), one);
  return field(
    'visibility',
    {
      type: 'radio_buttons',
      action_id: FIELD_VALUE,
      options: VISIBILITIES.map(optionOf),
      initial_option: optionOf(visibility),
    },
    'rules.visibility_hint',
    words,
  );
}

function escalationField({ escalationChannelId }: WorkspaceRules, words: Words): InputBlock {
  return field(
    'escalation',
    {
      type: 'conversations_select',
      action_id: FIELD_VALUE,
      filter: { include: ['public', 'private'], exclude_external_shared_channels: true },
      ...(escalationChannelId === null ? {} : { initial_conversation: escalationChannelId }),
    },
    'rules.escalation_hint',
    words,
  );
}

function emojiField({ watchEmoji }: WorkspaceRules, words: Words): InputBlock {
  return field(
    'emoji',
    {
      type: 'plain_text_input',
      action_id: FIELD_VALUE,
      max_length: EMOJI_MAX,
      ...(watchEmoji === null ? {} : { initial_value: `:${watchEmoji}:` }),
    },
    'rules.emoji_hint',
    words,
  );
}

/** Which of the offered times it is that closed clients are kept for. */
function choiceOf(days: number | null): KeepChoice {
  if (days === null) return 'never';
  return KEEP_CHOICES.find((one) => one === String(days)) ?? 'other';
}

function keepFields({ keepClosedDays }: WorkspaceRules, words: Words): InputBlock[] {
  const optionOf = (one: KeepChoice) => {
    const named = one === 'never' || one === 'other';
    return option(named ? words.plain(`rules.keep_${one}`) : keepTime(Number(one), words), one);
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
      words,
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
      words,
    ),
  ];
}

/** How suggested messages speak: I or we, and the firm and the number that a call needs. */
function messageFields({ voice, company, callback }: WorkspaceRules, words: Words): InputBlock[] {
  const optionOf = (one: (typeof VOICES)[number]) => option(words.plain(`rules.voice_${one}`), one);
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
      words,
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
      words,
    ),
    text('company', COMPANY_MAX, company),
    text('callback', CALLBACK_MAX, callback),
  ];
}

/** What holds for the whole workspace, to be changed. */
export function workspaceFormView(rules: WorkspaceRules, words: Words): ModalView {
  return {
    type: 'modal',
    callback_id: WORKSPACE_FORM,
    title: plainText(words.plain('rules.title'), MODAL_TITLE_LIMIT),
    submit: plainText(words.plain('rules.save'), MODAL_TITLE_LIMIT),
    close: plainText(words.plain('button.cancel'), MODAL_TITLE_LIMIT),
    blocks: [
      visibilityField(rules, words),
      escalationField(rules, words),
      emojiField(rules, words),
      ...messageFields(rules, words),
      ...keepFields(rules, words),
    ],
  };
}

/** Asks before closed clients are deleted: how many it would be. */
export function workspaceSureView(rules: WorkspaceRules, deletes: number, words: Words): ModalView {
  const time = keepTime(rules.keepClosedDays ?? 0, words);
  return {
    type: 'modal',
    callback_id: WORKSPACE_SURE,
    private_metadata: rulesMetadata(rules),
    title: plainText(words.plain('rules.sure_title'), MODAL_TITLE_LIMIT),
    submit: plainText(words.plain('rules.sure_save'), MODAL_TITLE_LIMIT),
    close: plainText(words.plain('rules.back'), MODAL_TITLE_LIMIT),
    blocks: [
      section(words.say('rules.sure', { count: deletes, time })),
      context(words.say('rules.sure_note')),
    ],
  };
}
