import { VOICES } from '../../../../../domain/templates/message-facts.ts';
import { emojiName } from '../../../../../domain/workspaces/emoji-name.ts';
import { VISIBILITIES, type WorkspaceRules } from '../../../../../domain/workspaces/workspace-settings.ts';
import { readCurrency } from '../../../../../input/details/amounts.ts';
import { parsePhone } from '../../../../../input/details/phone-and-email.ts';
import { normalize } from '../../../../../input/tokens/normalize.ts';
import type { Localizer } from '../../../../../languages/localizer.ts';
import { FIELD_VALUE } from '../../../ids/forms.ts';
import { KEEP_CHOICES, type RuleField } from '../../../ids/workspace-settings.ts';
import type { ViewValues } from '../thread-forms/values.ts';

/** The rules that were entered, or the errors at the fields. */
export type ReadRules =
  | { readonly rules: WorkspaceRules }
  | { readonly errors: Readonly<Partial<Record<RuleField, string>>> };

/** The voice of suggested messages, the company and the call-back number, which is null if it is not valid. */
function readVoice(values: ViewValues) {
  const field = (name: RuleField) => values[name]?.[FIELD_VALUE];
  const entered = (name: RuleField) => normalize(field(name)?.value ?? '') || null;
  const typedNumber = entered('callback');
  return {
    voice: VOICES.find((one) => one === field('voice')?.selected_option?.value) ?? 'i',
    company: entered('company'),
    callback: typedNumber === null ? null : parsePhone(typedNumber),
  };
}

/** The complaint if something was typed but has no valid meaning; else undefined. */
function unlessMeant<T>(typed: string, meaning: T | null, complaint: string) {
  return typed !== '' && meaning === null ? complaint : undefined;
}

/** Reads the form for the rules of the whole workspace. An empty emoji or channel means none. */
export function readRules(values: ViewValues, t: Localizer): ReadRules {
  const field = (name: RuleField) => values[name]?.[FIELD_VALUE];
  const text = (name: RuleField) => field(name)?.value?.trim() ?? '';
  const keep = KEEP_CHOICES.find((one) => one === field('keep')?.selected_option?.value) ?? 'never';
  const days = keep === 'other' ? Number(field('days')?.value ?? 0) : Number(keep);
  const watchEmoji = emojiName(text('emoji'));
  const currency = readCurrency(text('currency'));
  const said = readVoice(values);
  const complaints: Partial<Record<RuleField, string | undefined>> = {
    emoji: unlessMeant(text('emoji'), watchEmoji, t.text('rules.emoji_unknown')),
    callback: unlessMeant(text('callback'), said.callback, t.text('rules.callback_unknown')),
    currency: unlessMeant(text('currency'), currency, t.text('rules.currency_unknown')),
    days: keep === 'other' && days < 1 ? t.text('rules.days_missing') : undefined,
  };
  const errors = Object.fromEntries(
    Object.entries(complaints).filter(([, complaint]) => complaint !== undefined),
  );
  if (Object.keys(errors).length > 0) return { errors };
  return {
    rules: {
      visibility: VISIBILITIES.find((one) => one === field('visibility')?.selected_option?.value) ?? 'all',
      watchEmoji,
      currency,
      keepClosedDays: keep === 'never' ? null : days,
      reportsPerPerson: field('reports')?.selected_option?.value === 'on',
      suggestions: field('suggestions')?.selected_option?.value !== 'off',
      trial: field('trial')?.selected_option?.value === 'on',
      ...said,
      escalationChannelId: field('escalation')?.selected_conversation ?? null,
    },
  };
}
