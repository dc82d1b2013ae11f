import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { DraftPart, DraftTemplates } from '../../../../domain/templates/draft-templates.ts';
import { partsOf, type TemplateKey } from '../../../../domain/templates/template-key.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { TEXT_MAX } from '../../../../languages/templates/custom-liquid.ts';
import { VARIABLES, type Variable } from '../../../../languages/templates/variables.ts';
import { FIELD_VALUE } from '../../ids/forms.ts';
import {
  EXAMPLE_FIELD,
  INVENTED,
  placeMetadata,
  TEMPLATE_FORM,
  TEMPLATE_PREVIEW,
  TEMPLATE_RESET,
} from '../../ids/templates.ts';
import { MODAL_TITLE_LIMIT } from '../forms/form-view.ts';
import { button, option, plainText, section, context as smallPrint } from '../kit/blocks.ts';
import { placeName } from './templates-section.ts';

const LABEL_LIMIT = 2000;
const DIALOG_LIMIT = 300;
const BUTTON_LIMIT = 30;
const HINTED: readonly DraftPart[] = ['body', 'short'];

/** A draft of the house to be changed: its words as they hold now, and the clients to try it out with. */
export interface TemplateFormData {
  readonly place: TemplateKey;
  readonly templates: DraftTemplates;
  readonly isOwn: boolean;
  readonly threads: readonly PlannedThread[];
}

/** A variable as it stands in a template. */
export function codeOf(name: string): string {
  return `{{ ${name} }}`;
}

function partField(part: DraftPart, { templates }: TemplateFormData, t: Localizer): InputBlock {
  const hint = HINTED.find((one) => one === part) as 'body' | 'short' | undefined;
  return {
    type: 'input',
    block_id: part,
    label: plainText(t.text(`house.${part}`), LABEL_LIMIT),
    element: {
      type: 'plain_text_input',
      action_id: FIELD_VALUE,
      multiline: part !== 'subject',
      max_length: TEXT_MAX,
      initial_value: templates[part] ?? '',
    },
    ...(hint ? { hint: plainText(t.text(`house.${hint}_hint`), LABEL_LIMIT) } : {}),
  };
}

function exampleField(threads: readonly PlannedThread[], t: Localizer): InputBlock {
  const options = [
    ...threads.map(({ number, client, topic }) => {
      const about = topic ? t.text('nudge.topic', { topic }) : '';
      return option(t.text('house.example_client', { number, client, topic: about }), String(number));
    }),
    option(t.text('house.example_invented'), INVENTED),
  ];
  const [first] = options;
  return {
    type: 'input',
    block_id: EXAMPLE_FIELD,
    label: plainText(t.text('house.example')),
    element: {
      type: 'static_select',
      action_id: FIELD_VALUE,
      options,
      ...(first ? { initial_option: first } : {}),
    },
  };
}

function buttons(isOwn: boolean, t: Localizer): KnownBlock {
  const reset = {
    ...button(t.text('house.reset'), TEMPLATE_RESET),
    confirm: {
      title: plainText(t.text('house.reset')),
      text: plainText(t.text('house.reset_sure'), DIALOG_LIMIT),
      confirm: plainText(t.text('house.reset_yes'), BUTTON_LIMIT),
      deny: plainText(t.text('button.cancel'), BUTTON_LIMIT),
    },
  };
  const preview = button(t.text('house.preview'), TEMPLATE_PREVIEW);
  return { type: 'actions', elements: isOwn ? [preview, reset] : [preview] };
}

function variableLine(name: Variable, t: Localizer): string {
  return t.mrkdwn('house.variable', { code: codeOf(name), meaning: t.text(`house.var_${name}`) });
}

/** The words of one draft, to be changed, tried out, saved or taken back. */
export function templateFormView(data: TemplateFormData, t: Localizer): ModalView {
  const { place, isOwn, threads } = data;
  const example = `{% if amount %}… ${codeOf('amount')} …{% endif %}`;
  return {
    type: 'modal',
    callback_id: TEMPLATE_FORM,
    private_metadata: placeMetadata(place),
    title: plainText(t.text(`house.kind_${place.kind}`), MODAL_TITLE_LIMIT),
    submit: plainText(t.text('house.save'), MODAL_TITLE_LIMIT),
    close: plainText(t.text('button.cancel'), MODAL_TITLE_LIMIT),
    blocks: [
      smallPrint(placeName(place, t), t.mrkdwn(isOwn ? 'house.is_own' : 'house.is_built_in')),
      ...partsOf(place.kind).map((part) => partField(part, data, t)),
      exampleField(threads, t),
      buttons(isOwn, t),
      section(t.mrkdwn('house.variables'), ...VARIABLES.map((name) => variableLine(name, t))),
      smallPrint(t.mrkdwn('house.variables_how', { example })),
    ],
  };
}
