import type { Button } from '@slack/types';
import type { Localizer } from '../../../../languages/localizer.ts';
import { button } from '../kit/blocks.ts';

const LABEL_LIMIT = 75;

/** The button that changes one of the settings; screen readers are told which, since many of them look the same. */
export function changeButton(what: string, actionId: string, t: Localizer): Button {
  const text = t.text('policy.change');
  return { ...button(text, actionId), accessibility_label: `${text} ${what}`.slice(0, LABEL_LIMIT) };
}
