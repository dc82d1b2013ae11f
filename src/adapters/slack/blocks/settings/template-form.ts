import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { CustomTemplate, TemplateSource } from '../../../../domain/templates/custom-template.ts';
import type { DraftPart } from '../../../../domain/templates/draft-templates.ts';
import { partsOf } from '../../../../domain/templates/template-key.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { TEXT_MAX } from '../../../../languages/templates/custom-liquid.ts';
import {
  EXAMPLE_FIELD,
  INVENTED,
  partBlockId,
  TEMPLATE_ADVANCED,
  TEMPLATE_FORM,
  TEMPLATE_PREVIEW,
  TEMPLATE_RESET,
  type TemplateFormState,
  templateMetadata,
} from '../../ids/templates.ts';
import { actionsBlock, button, context, option, plainText, section } from '../kit/blocks.ts';
import { selectInput, textInput } from '../kit/inputs.ts';
import { formView } from '../kit/modal.ts';
import { fieldIn, fieldsSection, insertMenu, variablesHelp } from './template-fields.ts';
import { placeName } from './templates-section.ts';

const DIALOG_LIMIT = 300;
const BUTTON_LIMIT = 30;
const HINTED = ['body', 'short'] as const;

/** The template of one message to be edited, and the clients to preview it with. */
export interface TemplateFormData extends Omit<TemplateFormState, 'syntax'> {
  readonly template: CustomTemplate;
  /** The source of the template that currently applies to the reader's messages. */
  readonly applies: TemplateSource;
  /** Whether this scope has a custom template, which can be removed. */
  readonly isStored: boolean;
  readonly threads: readonly PlannedThread[];
}

function partField(part: DraftPart, { template, revision }: TemplateFormData, t: Localizer): InputBlock {
  const hinted = HINTED.find((one) => one === part);
  const field = {
    name: partBlockId(part, revision),
    label: t.text(`templates.${part}`),
    hint: hinted && t.text(`templates.${hinted}_hint`),
    optional: part === 'short',
  };
  return textInput(field, template.parts[part], { long: part !== 'subject', max: TEXT_MAX });
}

function exampleField(threads: readonly PlannedThread[], t: Localizer): InputBlock {
  const options = [
    ...threads.map(({ number, client, topic }) => {
      const about = topic ? t.text('nudge.topic', { topic }) : '';
      return option(t.text('templates.example_client', { number, client, topic: about }), String(number));
    }),
    option(t.text('templates.example_invented'), INVENTED),
  ];
  return selectInput({ name: EXAMPLE_FIELD, label: t.text('templates.example') }, options, options[0]?.value);
}

function buttons({ isStored, scope, template }: TemplateFormData, t: Localizer): KnownBlock {
  const reset = {
    ...button(t.text('templates.reset'), TEMPLATE_RESET),
    confirm: {
      title: plainText(t.text('templates.reset')),
      text: plainText(t.text(`templates.reset_sure_${scope}`), DIALOG_LIMIT),
      confirm: plainText(t.text('templates.reset_yes'), BUTTON_LIMIT),
      deny: plainText(t.text('button.cancel'), BUTTON_LIMIT),
    },
  };
  const isSimple = template.syntax === 'simple';
  return actionsBlock([
    button(t.text('templates.preview'), TEMPLATE_PREVIEW),
    ...(isSimple ? [button(t.text('templates.advanced'), TEMPLATE_ADVANCED)] : []),
    ...(isStored ? [reset] : []),
  ]);
}

/** The fields or variables available in this syntax. */
function help({ place, template }: TemplateFormData, t: Localizer): KnownBlock[] {
  if (template.syntax === 'liquid') return variablesHelp(t);
  const example = t.text('templates.fields_example', { field: fieldIn(place.language, 'amount') });
  return [fieldsSection(place, t), context(t.mrkdwn('templates.fields_how', { example }))];
}

/** The form for one message's template, which can be edited, previewed, saved or removed. */
export function templateFormView(data: TemplateFormData, t: Localizer): ModalView {
  const { place, template, threads, scope, revision, applies } = data;
  const { syntax } = template;
  const frame = {
    callbackId: TEMPLATE_FORM,
    metadata: templateMetadata({ place, scope, syntax, revision }),
    title: t.text(`templates.kind_${place.kind}`),
    submit: t.text('templates.save'),
  };
  return formView(
    frame,
    [
      context(placeName(place, t), t.mrkdwn(`templates.for_${scope}`)),
      section(t.mrkdwn(`templates.applies_${applies}`)),
      ...partsOf(place.kind).map((part) => partField(part, data, t)),
      ...(syntax === 'simple' ? [insertMenu(place, revision, t)] : []),
      exampleField(threads, t),
      buttons(data, t),
      ...help(data, t),
    ],
    t,
  );
}
