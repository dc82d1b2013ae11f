import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import type { TemplateScope } from '../../../../domain/templates/custom-template.ts';
import { DRAFT_KINDS } from '../../../../domain/templates/draft.ts';
import type { TemplateKey } from '../../../../domain/templates/template-key.ts';
import { CATEGORIES, type DraftLanguage } from '../../../../domain/threads/thread.ts';
import { DRAFT_LANGUAGES, formOf, packOfForm } from '../../../../languages/index.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { type PlaceField, TEMPLATE_CHOICE } from '../../ids/templates.ts';
import { option, section } from '../kit/blocks.ts';
import { selectInput } from '../kit/inputs.ts';
import { formView } from '../kit/modal.ts';
import { placeName } from './templates-section.ts';

function choice(name: PlaceField, options: PlainTextOption[], t: Localizer): InputBlock {
  return selectInput({ name, label: t.text(`templates.${name}`) }, options, options[0]?.value);
}

/**
 * The form for choosing which message's template to edit, starting with the reader's language. `places` are the
 * messages that already have a custom template.
 */
export function templateChoiceView(
  scope: TemplateScope,
  places: readonly TemplateKey[],
  t: Localizer,
): ModalView {
  const ofReader = (language: DraftLanguage) => (packOfForm(formOf(language)).code === t.language ? 0 : 1);
  const languages = DRAFT_LANGUAGES.toSorted((a, b) => ofReader(a) - ofReader(b));
  const lines = places.map((place) => t.mrkdwn('templates.line', { place: placeName(place, t) }));
  const frame = {
    callbackId: TEMPLATE_CHOICE,
    metadata: scope,
    title: t.text(`templates.title_${scope}`),
    submit: t.text('templates.open'),
  };
  return formView(
    frame,
    [
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
    t,
  );
}
