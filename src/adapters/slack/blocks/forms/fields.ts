import type { InputBlock } from '@slack/types';
import type { Localizer, MessageKey } from '../../../../languages/localizer.ts';
import { FIELD_VALUE, type Field } from '../../ids/forms.ts';
import { option, plainText } from '../kit/blocks.ts';

/** How a field stands in its form, beyond its name. */
interface Look {
  /** Instead of the field's own name. */
  readonly label?: MessageKey;
  readonly optional?: boolean;
  readonly hint?: MessageKey;
}

const LABEL_LIMIT = 2000;

function input(field: Field, element: InputBlock['element'], look: Look, t: Localizer): InputBlock {
  return {
    type: 'input',
    block_id: field,
    label: plainText(t.text(look.label ?? `form.${field}`), LABEL_LIMIT),
    element,
    ...(look.optional ? { optional: true } : {}),
    ...(look.hint ? { hint: plainText(t.text(look.hint), LABEL_LIMIT) } : {}),
  };
}

/** A text; `long` takes several lines. */
export function textField(
  field: Field,
  initial: string | null | undefined,
  look: Look & { readonly long?: boolean; readonly max?: number },
  t: Localizer,
): InputBlock {
  const element = {
    type: 'plain_text_input',
    action_id: FIELD_VALUE,
    ...(look.long ? { multiline: true } : {}),
    ...(look.max ? { max_length: look.max } : {}),
    ...(initial ? { initial_value: initial } : {}),
  } as const;
  return input(field, element, look, t);
}

/** One of a few values. */
export function choiceField<T extends string>(
  field: Field,
  values: readonly T[],
  name: (value: T) => string,
  initial: T | null | undefined,
  t: Localizer,
): InputBlock {
  const optionOf = (value: T) => option(name(value), value);
  const element = {
    type: 'static_select',
    action_id: FIELD_VALUE,
    placeholder: plainText(t.text('form.choose')),
    options: values.map(optionOf),
    ...(initial ? { initial_option: optionOf(initial) } : {}),
  } as const;
  return input(field, element, {}, t);
}

/** A day, `YYYY-MM-DD`. */
export function dayField(field: Field, initial: string | undefined, look: Look, t: Localizer): InputBlock {
  const element = {
    type: 'datepicker',
    action_id: FIELD_VALUE,
    ...(initial === undefined ? {} : { initial_date: initial }),
  } as const;
  return input(field, element, look, t);
}

/** A moment, UTC ms; Slack shows it in the reader's own zone. */
export function momentField(field: Field, initial: number | undefined, look: Look, t: Localizer): InputBlock {
  const element = {
    type: 'datetimepicker',
    action_id: FIELD_VALUE,
    ...(initial === undefined ? {} : { initial_date_time: Math.floor(initial / 1000) }),
  } as const;
  return input(field, element, look, t);
}

/** A colleague. */
export function personField(field: Field, initial: string | undefined, look: Look, t: Localizer): InputBlock {
  const element = {
    type: 'users_select',
    action_id: FIELD_VALUE,
    placeholder: plainText(t.text('form.choose')),
    ...(initial === undefined ? {} : { initial_user: initial }),
  } as const;
  return input(field, element, look, t);
}
