import type { Button, ConfirmationDialog } from '@slack/types';
import type { Localizer } from '../../../../languages/localizer.ts';
import { plainText } from './blocks.ts';

/** Slack's limits for the text and the buttons of a confirmation dialog (characters). */
const TEXT_LIMIT = 300;
const BUTTON_LIMIT = 30;

/** A button that asks for confirmation: it is labelled with the action, and `question` says what will happen. */
export function askFirst(asked: Button, question: string, t: Localizer): Button {
  const label = asked.text.text;
  const confirm: ConfirmationDialog = {
    title: plainText(label),
    text: plainText(question, TEXT_LIMIT),
    confirm: plainText(label, BUTTON_LIMIT),
    deny: plainText(t.text('button.cancel'), BUTTON_LIMIT),
    ...(asked.style && { style: asked.style }),
  };
  return { ...asked, confirm };
}
