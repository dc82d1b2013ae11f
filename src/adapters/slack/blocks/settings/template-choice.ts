import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import type { TemplateScope } from '../../../../domain/templates/custom-template.ts';
import { DRAFT_KINDS } from '../../../../domain/templates/draft.ts';
import type { TemplateKey } from '../../../../domain/templates/template-key.ts';
import { CATEGORIES, type DraftLanguage } from '../../../../domain/threads/thread.ts';
import { DRAFT_LANGUAGES, formOf, packOfForm } from '../../../../languages/index.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { FIELD_VALUE } from '../../ids/forms.ts';
import { type PlaceField, TEMPLATE_CHOICE } from '../../ids/templates.ts';
import { MODAL_TITLE_LIMIT } from '../forms/form-view.ts';
import { option, plainText, section } from '../kit/blocks.ts';
import { placeName } from './templates-section.ts';

function choice(field: PlaceField, options: PlainTextOption[], t: Localizer): InputBlock {
  const [first] = options;
  return {
    type: 'input',
    block_id: field,
    label: plainText(t.text(`templates.${field}`)),
    element: {
      type: 'static_select',
      action_id: FIELD_VALUE,
      options,
      ...(first ? { initial_option: first } : {}),
    },
  };
}

/** Asks for which message to change the words, beginning with the reader's own language; `places` have some already. */
export function templateChoiceView(
  scope: TemplateScope,
  places: readonly TemplateKey[],
  t: Localizer,
): ModalView {
  const ofReader = (language: DraftLanguage) => (packOfForm(formOf(language)).code === t.language ? 0 : 1);
  const languages = DRAFT_LANGUAGES.toSorted((a, b) => ofReader(a) - ofReader(b));
  const lines = places.map((place) => t.mrkdwn('templates.line', { place: placeName(place, t) }));
  return {
    type: 'modal',
    callback_id: TEMPLATE_CHOICE,
    private_metadata: scope,
    title: plainText(t.text(`templates.title_${scope}`), MODAL_TITLE_LIMIT),
    submit: plainText(t.text('templates.open'), MODAL_TITLE_LIMIT),
    close: plainText(t.text('button.cancel'), MODAL_TITLE_LIMIT),
    blocks: [
      choice(
        'language',
        languages.map((one) => option(t.draftLanguageName(one), one)),
        t,
      ),
      choice(
        'category',
        CATEGORIES.map((one) => option(t.text(`form.context_${one}`), one)),
        t,
      ),
      choice(
        'kind',
        DRAFT_KINDS.map((one) => option(t.text(`templates.kind_${one}`), one)),
        t,
      ),
      ...(lines.length > 0 ? [section(t.mrkdwn(`templates.so_far_${scope}`), ...lines)] : []),
    ],
  };
}
