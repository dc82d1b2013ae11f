import type { InputBlock, ModalView } from '@slack/types';
import type { Words } from '../../../words/interface/words.ts';
import { FORM_CALLBACK, FORM_INPUT, type Form, type FormOrigin, formMetadata } from '../action-ids.ts';
import { plainText } from './blocks.ts';

const TITLE_LIMIT = 24;

function element(form: Form): InputBlock['element'] {
  if (form === 'assign') return { type: 'users_select', action_id: FORM_INPUT.action };
  return { type: 'datepicker', action_id: FORM_INPUT.action };
}

/** The form behind a menu item of a card: a day, or a colleague. */
export function formView(origin: FormOrigin, words: Words): ModalView {
  const { form } = origin;
  return {
    type: 'modal',
    callback_id: FORM_CALLBACK,
    private_metadata: formMetadata(origin),
    title: plainText(words.plain(`modal.${form}_title`), TITLE_LIMIT),
    submit: plainText(words.plain('button.save'), TITLE_LIMIT),
    close: plainText(words.plain('button.cancel'), TITLE_LIMIT),
    blocks: [
      {
        type: 'input',
        block_id: FORM_INPUT.block,
        label: plainText(words.plain(`modal.${form}_label`)),
        element: element(form),
        ...(form === 'assign' ? {} : { hint: plainText(words.plain(`modal.${form}_hint`)) }),
      },
    ],
  };
}
