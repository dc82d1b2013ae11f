import type { InputBlock } from '@slack/types';
import type { Localizer, MessageKey } from '../../../../languages/localizer.ts';
import type { Field } from '../../ids/forms.ts';
import { option } from '../kit/blocks.ts';
import { dayInput, type InputField, momentInput, selectInput, textInput, userInput } from '../kit/inputs.ts';

/** How a field appears in its form, apart from its name. */
interface Look {
  /** Replaces the field's usual label. */
  readonly label?: MessageKey;
  readonly optional?: boolean;
  readonly hint?: MessageKey;
}

function fieldOf(name: Field, { label, hint, optional }: Look, t: Localizer): InputField {
  return { name, label: t.text(label ?? `form.${name}`), hint: hint && t.text(hint), optional };
}

/** A text field; `long` allows several lines. */
export function textField(
  name: Field,
  initial: string | null | undefined,
  look: Look & { readonly long?: boolean; readonly max?: number },
  t: Localizer,
): InputBlock {
  return textInput(fieldOf(name, look, t), initial, look);
}

/** A choice of one of a few values. */
export function choiceField<T extends string>(
  name: Field,
  values: readonly T[],
  nameOf: (value: T) => string,
  initial: T | null | undefined,
  t: Localizer,
): InputBlock {
  const options = values.map((value) => option(nameOf(value), value));
  return selectInput(fieldOf(name, {}, t), options, initial, t.text('form.choose'));
}

/** A date field, `YYYY-MM-DD`. */
export function dayField(name: Field, initial: string | undefined, look: Look, t: Localizer): InputBlock {
  return dayInput(fieldOf(name, look, t), initial);
}

/** A date and time field, UTC ms; Slack shows it in the reader's own time zone. */
export function momentField(name: Field, initial: number | undefined, look: Look, t: Localizer): InputBlock {
  return momentInput(fieldOf(name, look, t), initial);
}

/** A choice of a colleague. */
export function personField(name: Field, initial: string | undefined, look: Look, t: Localizer): InputBlock {
  return userInput(fieldOf(name, look, t), initial, t.text('form.choose'));
}
