import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { DraftPart, DraftTemplates } from '../../../../domain/templates/draft-templates.ts';
import { type DraftPlace, partsOf } from '../../../../domain/templates/template-key.ts';
import type { PlannedThread } from '../../../../domain/threads/thread.ts';
import type { Words } from '../../../../languages/localizer.ts';
import { TEXT_MAX } from '../../../../languages/templates/custom-liquid.ts';
import { VARIABLES, type Variable } from '../../../../languages/templates/variables.ts';
import { FIELD_VALUE } from '../../ids/forms.ts';
import {
  EXAMPLE_FIELD,
  HOUSE_FORM,
  HOUSE_PREVIEW,
  HOUSE_RESET,
  INVENTED,
  placeMetadata,
} from '../../ids/templates.ts';
import { MODAL_TITLE_LIMIT } from '../forms/form-view.ts';
import { button, option, plainText, section, context as smallPrint } from '../kit/blocks.ts';
import { placeName } from './templates-section.ts';

const LABEL_LIMIT = 2000;
const DIALOG_LIMIT = 300;
const BUTTON_LIMIT = 30;
const HINTED: readonly DraftPart[] = ['body', 'short'];

/** A draft of the house to be changed: its words as they hold now, and the clients to try it out with. */
export interface HouseFormData {
  readonly place: DraftPlace;
  readonly templates: DraftTemplates;
  readonly isOwn: boolean;
  readonly threads: readonly PlannedThread[];
}

/** A variable as it stands in a template. */
export function codeOf(name: string): string {
  return `{{ ${name} }}`;
}

function partField(part: DraftPart, { templates }: HouseFormData, words: Words): InputBlock {
  const hint = HINTED.find((one) => one === part) as 'body' | 'short' | undefined;
  return {
    type: 'input',
    block_id: part,
    label: plainText(words.plain(`house.${part}`), LABEL_LIMIT),
    element: {
      type: 'plain_text_input',
      action_id: FIELD_VALUE,
      multiline: part !== 'subject',
      max_length: TEXT_MAX,
      initial_value: templates[part] ?? '',
    },
    ...(hint ? { hint: plainText(words.plain(`house.${hint}_hint`), LABEL_LIMIT) } : {}),
  };
}

function exampleField(threads: readonly PlannedThread[], words: Words): InputBlock {
  const options = [
    ...threads.map(({ number, client, topic }) => {
      const about = topic ? words.plain('nudge.topic', { topic }) : '';
      return option(words.plain('house.example_client', { number, client, topic: about }), String(number));
    }),
    option(words.plain('house.example_invented'), INVENTED),
  ];
  const [first] = options;
  return {
    type: 'input',
    block_id: EXAMPLE_FIELD,
    label: plainText(words.plain('house.example')),
    element: {
      type: 'static_select',
      action_id: FIELD_VALUE,
      options,
      ...(first ? { initial_option: first } : {}),
    },
  };
}

function buttons(isOwn: boolean, words: Words): KnownBlock {
  const reset = {
    ...button(words.plain('house.reset'), HOUSE_RESET),
    confirm: {
      title: plainText(words.plain('house.reset')),
      text: plainText(words.plain('house.reset_sure'), DIALOG_LIMIT),
      confirm: plainText(words.plain('house.reset_yes'), BUTTON_LIMIT),
      deny: plainText(words.plain('button.cancel'), BUTTON_LIMIT),
    },
  };
  const preview = button(words.plain('house.preview'), HOUSE_PREVIEW);
  return { type: 'actions', elements: isOwn ? [preview, reset] : [preview] };
}

function variableLine(name: Variable, words: Words): string {
  return words.say('house.variable', { code: codeOf(name), meaning: words.plain(`house.var_${name}`) });
}

/** The words of one draft, to be changed, tried out, saved or taken back. */
export function houseFormView(data: HouseFormData, words: Words): ModalView {
  const { place, isOwn, threads } = data;
  const example = `{% if amount %}… ${codeOf('amount')} …{% endif %}`;
  return {
    type: 'modal',
    callback_id: HOUSE_FORM,
    private_metadata: placeMetadata(place),
    title: plainText(words.plain(`house.kind_${place.kind}`), MODAL_TITLE_LIMIT),
    submit: plainText(words.plain('house.save'), MODAL_TITLE_LIMIT),
    close: plainText(words.plain('button.cancel'), MODAL_TITLE_LIMIT),
    blocks: [
      smallPrint(placeName(place, words), words.say(isOwn ? 'house.is_own' : 'house.is_built_in')),
      ...partsOf(place.kind).map((part) => partField(part, data, words)),
      exampleField(threads, words),
      buttons(isOwn, words),
      section(words.say('house.variables'), ...VARIABLES.map((name) => variableLine(name, words))),
      smallPrint(words.say('house.variables_how', { example })),
    ],
  };
}
