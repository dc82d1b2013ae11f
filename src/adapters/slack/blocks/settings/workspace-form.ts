import type { InputBlock, ModalView } from '@slack/types';
import { VOICES } from '../../../../domain/templates/message-facts.ts';
import { VISIBILITIES, type WorkspaceRules } from '../../../../domain/workspaces/workspace-settings.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import {
  KEEP_CHOICES,
  type KeepChoice,
  type RuleField,
  rulesMetadata,
  WORKSPACE_CONFIRM,
  WORKSPACE_FORM,
} from '../../ids/workspace-settings.ts';
import { context, option, section } from '../kit/blocks.ts';
import {
  channelInput,
  type InputField,
  numberInput,
  radioInput,
  selectInput,
  textInput,
} from '../kit/inputs.ts';
import { formView } from '../kit/modal.ts';
import { keepTime } from './workspace-section.ts';

/** The longest time for which closed clients can be kept: ten years. */
const MOST_DAYS = 3650;
const EMOJI_MAX = 110;
const COMPANY_MAX = 80;
const CALLBACK_MAX = 40;
const CURRENCY_MAX = 20;

/** Fields that always have a value. */
const CHOSEN: ReadonlySet<RuleField> = new Set([
  'visibility',
  'keep',
  'voice',
  'reports',
  'suggestions',
  'trial',
]);

function fieldOf(name: RuleField, t: Localizer): InputField {
  const [label, hint] = [t.text(`rules.${name}`), t.text(`rules.${name}_hint`)];
  return { name, label, hint, optional: !CHOSEN.has(name) };
}

/** The choice that matches the days for which closed clients are kept. */
function choiceOf(days: number | null): KeepChoice {
  if (days === null) return 'never';
  return KEEP_CHOICES.find((one) => one === String(days)) ?? 'other';
}

function keepFields({ keepClosedDays }: WorkspaceRules, t: Localizer): InputBlock[] {
  const chosen = choiceOf(keepClosedDays);
  const options = KEEP_CHOICES.map((one) => {
    const named = one === 'never' || one === 'other';
    return option(named ? t.text(`rules.keep_${one}`) : keepTime(Number(one), t), one);
  });
  const days = chosen === 'other' ? keepClosedDays : null;
  return [
    selectInput(fieldOf('keep', t), options, chosen),
    numberInput(fieldOf('days', t), days, { min: 1, max: MOST_DAYS }),
  ];
}

/** The fields for the voice of suggested messages: I or we, and the company and call-back number for calls. */
function messageFields({ voice, company, callback }: WorkspaceRules, t: Localizer): InputBlock[] {
  const voices = VOICES.map((one) => option(t.text(`rules.voice_${one}`), one));
  return [
    radioInput(fieldOf('voice', t), voices, voice),
    textInput(fieldOf('company', t), company, { max: COMPANY_MAX }),
    textInput(fieldOf('callback', t), callback, { max: CALLBACK_MAX }),
  ];
}

/** The form for the rules of the whole workspace. */
export function workspaceFormView(rules: WorkspaceRules, t: Localizer): ModalView {
  const { visibility, escalationChannelId, watchEmoji, currency, reportsPerPerson, suggestions, trial } =
    rules;
  const visibilities = VISIBILITIES.map((one) => option(t.text(`rules.visibility_${one}`), one));
  const reports = (['off', 'on'] as const).map((one) => option(t.text(`rules.reports_${one}`), one));
  const suggested = (['on', 'off'] as const).map((one) => option(t.text(`rules.suggestions_${one}`), one));
  const trials = (['off', 'on'] as const).map((one) => option(t.text(`rules.trial_${one}`), one));
  const emoji = watchEmoji === null ? null : `:${watchEmoji}:`;
  const blocks = [
    radioInput(fieldOf('visibility', t), visibilities, visibility),
    channelInput(fieldOf('escalation', t), escalationChannelId),
    textInput(fieldOf('emoji', t), emoji, { max: EMOJI_MAX }),
    ...messageFields(rules, t),
    textInput(fieldOf('currency', t), currency, { max: CURRENCY_MAX }),
    ...keepFields(rules, t),
    radioInput(fieldOf('reports', t), reports, reportsPerPerson ? 'on' : 'off'),
    radioInput(fieldOf('suggestions', t), suggested, suggestions ? 'on' : 'off'),
    radioInput(fieldOf('trial', t), trials, trial ? 'on' : 'off'),
  ];
  const frame = { callbackId: WORKSPACE_FORM, title: t.text('rules.title'), submit: t.text('rules.save') };
  return formView(frame, blocks, t);
}

/**
 * Asks for confirmation before closed clients are deleted or a trial ends, and says how many clients or nudges that
 * concerns.
 */
export function workspaceSureView(
  rules: WorkspaceRules,
  { deletes, sends }: { readonly deletes: number; readonly sends: number | null },
  t: Localizer,
): ModalView {
  const time = keepTime(rules.keepClosedDays ?? 0, t);
  const frame = {
    callbackId: WORKSPACE_CONFIRM,
    metadata: rulesMetadata(rules),
    title: t.text('rules.sure_title'),
    submit: t.text(deletes === 0 ? 'rules.save' : 'rules.sure_save'),
    close: t.text('rules.back'),
  };
  const blocks = [
    ...(sends === null ? [] : [section(t.mrkdwn('rules.sure_trial', { count: sends }))]),
    ...(deletes === 0
      ? []
      : [section(t.mrkdwn('rules.sure', { count: deletes, time })), context(t.mrkdwn('rules.sure_note'))]),
  ];
  return formView(frame, blocks, t);
}
