import type { Button } from '@slack/types';
import type { Localizer } from '../../../../languages/localizer.ts';
import { button, cut } from '../kit/blocks.ts';

/** Slack's limit for the label (characters). */
const LABEL_LIMIT = 75;

/**
 * The button that changes a setting. Its label for screen readers names the setting, since many such buttons look the
 * same.
 */
export function changeButton(what: string, actionId: string, t: Localizer): Button {
  const text = t.text('policy.change');
  return { ...button(text, actionId), accessibility_label: cut(`${text} ${what}`, LABEL_LIMIT) };
}
