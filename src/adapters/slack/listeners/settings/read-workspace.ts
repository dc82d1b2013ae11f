import { emojiName } from '../../../../domain/emoji-name.ts';
import { VOICES } from '../../../../domain/message-facts.ts';
import { VISIBILITIES, type WorkspaceRules } from '../../../../domain/workspace-settings.ts';
import type { Words } from '../../../../words/interface/words.ts';
import { FIELD_VALUE } from '../../action-ids/forms.ts';
import { KEEP_CHOICES, type RuleField } from '../../action-ids/workspace-settings.ts';
import { parsePhone } from '../../grammar/contact-data.ts';
import { normalise } from '../../grammar/normalise.ts';
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
  const entered = (name: RuleField) => normalise(field(name)?.value ?? '') || null;
  const typedNumber = entered('callback');
  const callback = typedNumber === null ? null : parsePhone(typedNumber);
  const days = keep === 'other' ? Number(field('days')?.value ?? 0) : Number(keep);
  const errors: Partial<Record<RuleField, string>> = {
    ...(typed !== '' && watchEmoji === null ? { emoji: words.plain('rules.emoji_unknown') } : {}),
    ...(typedNumber !== null && callback === null ? { callback: words.plain('rules.callback_unknown') } : {}),
    ...(keep === 'other' && days < 1 ? { days: words.plain('rules.days_missing') } : {}),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return {
    rules: {
      visibility: visibility ?? 'all',
      watchEmoji,
      keepClosedDays: keep === 'never' ? null : days,
      voice: VOICES.find((one) => one === field('voice')?.selected_option?.value) ?? 'i',
      company: entered('company'),
      callback,
      escalationChannelId: field('escalation')?.selected_conversation ?? null,
    },
  };
}
