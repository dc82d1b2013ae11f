import { emojiName } from '../../../../../domain/workspaces/emoji-name.ts';
import { VISIBILITIES, type WorkspaceRules } from '../../../../../domain/workspaces/workspace-settings.ts';
import { readCurrency } from '../../../../../input/amounts.ts';
import type { Localizer } from '../../../../../languages/localizer.ts';
import { FIELD_VALUE } from '../../../ids/forms.ts';
import { KEEP_CHOICES, type RuleField } from '../../../ids/workspace-settings.ts';
import type { ViewValues } from '../thread-forms/values.ts';

/** What was entered; or what is wrong, field by field. */
export type ReadRules =
  | { readonly rules: WorkspaceRules }
  | { readonly errors: Readonly<Partial<Record<RuleField, string>>> };

/** Reads the form of what holds for the whole workspace. An empty emoji or channel is none. */
export function readRules(values: ViewValues, t: Localizer): ReadRules {
  const field = (name: RuleField) => values[name]?.[FIELD_VALUE];
  const visibility = VISIBILITIES.find((one) => one === field('visibility')?.selected_option?.value);
  const keep = KEEP_CHOICES.find((one) => one === field('keep')?.selected_option?.value) ?? 'never';
  const typed = field('emoji')?.value?.trim() ?? '';
  const watchEmoji = emojiName(typed);
  const money = field('currency')?.value?.trim() ?? '';
  const currency = readCurrency(money);
  const days = keep === 'other' ? Number(field('days')?.value ?? 0) : Number(keep);
  const errors: Partial<Record<RuleField, string>> = {
    ...(typed !== '' && watchEmoji === null ? { emoji: t.text('rules.emoji_unknown') } : {}),
    ...(money !== '' && currency === null ? { currency: t.text('rules.currency_unknown') } : {}),
    ...(keep === 'other' && days < 1 ? { days: t.text('rules.days_missing') } : {}),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return {
    rules: {
      visibility: visibility ?? 'all',
      watchEmoji,
      currency,
      keepClosedDays: keep === 'never' ? null : days,
      escalationChannelId: field('escalation')?.selected_conversation ?? null,
    },
  };
}
