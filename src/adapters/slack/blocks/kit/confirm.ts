import type { Button, ConfirmationDialog } from '@slack/types';
import type { Localizer } from '../../../../languages/localizer.ts';
import { plainText } from './blocks.ts';

/** What Slack allows for the text and the buttons of a question before a click (characters). */
const TEXT_LIMIT = 300;
const BUTTON_LIMIT = 30;

/** A button that asks first: what it does stands on it, `question` says what comes of it. */
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
