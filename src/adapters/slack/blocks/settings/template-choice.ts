import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import { DRAFT_KINDS } from '../../../../domain/templates/draft.ts';
import type { DraftPlace } from '../../../../domain/templates/template-key.ts';
import { CONTEXTS, DRAFT_LANGUAGES } from '../../../../domain/threads/thread.ts';
import type { Words } from '../../../../languages/localizer.ts';
import { FIELD_VALUE } from '../../ids/forms.ts';
import { HOUSE_CHOICE, type PlaceField } from '../../ids/templates.ts';
import { MODAL_TITLE_LIMIT } from '../forms/form-view.ts';
import { option, plainText, section } from '../kit/blocks.ts';
import { placeName } from './templates-section.ts';

function choice(field: PlaceField, options: PlainTextOption[], words: Words): InputBlock {
  const [first] = options;
  return {
    type: 'input',
    block_id: field,
    label: plainText(words.plain(`house.${field}`)),
    element: {
      type: 'static_select',
      action_id: FIELD_VALUE,
      options,
      ...(first ? { initial_option: first } : {}),
    },
  };
}

/** Asks which draft to change, beginning with the reader's own language. */
export function houseChoiceView(own: readonly DraftPlace[], words: Words): ModalView {
  const ofReader = (language: string) => (language.startsWith(words.language) ? 0 : 1);
  const languages = DRAFT_LANGUAGES.toSorted((a, b) => ofReader(a) - ofReader(b));
  const lines = own.map((place) => words.say('house.line', { place: placeName(place, words) }));
  return {
    type: 'modal',
    callback_id: HOUSE_CHOICE,
    title: plainText(words.plain('house.title'), MODAL_TITLE_LIMIT),
    submit: plainText(words.plain('house.open'), MODAL_TITLE_LIMIT),
    close: plainText(words.plain('button.cancel'), MODAL_TITLE_LIMIT),
    blocks: [
      choice(
        'language',
        languages.map((one) => option(words.plain(`language.${one}`), one)),
        words,
      ),
      choice(
        'context',
        CONTEXTS.map((one) => option(words.plain(`form.context_${one}`), one)),
        words,
      ),
      choice(
        'kind',
        DRAFT_KINDS.map((one) => option(words.plain(`house.kind_${one}`), one)),
        words,
      ),
      ...(lines.length > 0 ? [section(words.say('house.own_so_far'), ...lines)] : []),
    ],
  };
}
