import { emojiName } from '../../../../domain/emoji-name.ts';
import { VISIBILITIES, type WorkspaceRules } from '../../../../domain/workspace-settings.ts';
import type { Words } from '../../../../words/interface/words.ts';
import { FIELD_VALUE } from '../../action-ids/forms.ts';
import { KEEP_CHOICES, type RuleField } from '../../action-ids/workspace-settings.ts';
import { readCurrency } from '../../grammar/amounts.ts';
import type { ViewValues } from '../forms/values.ts';

/** What was entered; or what is wrong, field by field. */
export type ReadRules =
  | { readonly rules: WorkspaceRules }
  | { readonly errors: Readonly<Partial<Record<RuleField, string>>> };

/** Reads the form of what holds for the whole workspace. An empty emoji or channel is none. */
export function readRules(values: ViewValues, words: Words): ReadRules {
  const field = (name: RuleField) => values[name]?.[FIELD_VALUE];
  const visibility = VISIBILITIES.find((one) => one === field('visibility')?.selected_option?.value);
  const keep = KEEP_CHOICES.find((one) => one === field('keep')?.selected_option?.value) ?? 'never';
  const typed = field('emoji')?.value?.trim() ?? '';
  const watchEmoji = emojiName(typed);
  const money = field('currency')?.value?.trim() ?? '';
  const currency = readCurrency(money);
  const days = keep === 'other' ? Number(field('days')?.value ?? 0) : Number(keep);
  const errors: Partial<Record<RuleField, string>> = {
    ...(typed !== '' && watchEmoji === null ? { emoji: words.plain('rules.emoji_unknown') } : {}),
    ...(money !== '' && currency === null ? { currency: words.plain('rules.currency_unknown') } : {}),
    ...(keep === 'other' && days < 1 ? { days: words.plain('rules.days_missing') } : {}),
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
