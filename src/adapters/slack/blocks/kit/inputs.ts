import type { InputBlock, PlainTextOption } from '@slack/types';
import { FIELD_VALUE } from '../../ids/forms.ts';
import { plainText } from './blocks.ts';

/** Slack's limits for the label and the hint of an input (characters). */
const LABEL_LIMIT = 2000;

/** How an input appears in its form; `name` is its block id, by which the listener finds the entered value. */
export interface InputField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
}

function input({ name, label, hint, optional }: InputField, element: InputBlock['element']): InputBlock {
  return {
    type: 'input',
    block_id: name,
    label: plainText(label, LABEL_LIMIT),
    element,
    ...(optional ? { optional } : {}),
    ...(hint ? { hint: plainText(hint, LABEL_LIMIT) } : {}),
  };
}

/** A text input; `long` allows several lines, `max` is in characters. */
export function textInput(
  field: InputField,
  initial: string | null | undefined,
  { long, max }: { readonly long?: boolean | undefined; readonly max?: number | undefined } = {},
): InputBlock {
  return input(field, {
    type: 'plain_text_input',
    action_id: FIELD_VALUE,
    ...(long ? { multiline: true } : {}),
    ...(max ? { max_length: max } : {}),
    ...(initial ? { initial_value: initial } : {}),
  });
}

/** An input for a whole number within bounds. */
export function numberInput(
  field: InputField,
  initial: number | null | undefined,
  { min, max }: { readonly min: number; readonly max: number },
): InputBlock {
  return input(field, {
    type: 'number_input',
    action_id: FIELD_VALUE,
    is_decimal_allowed: false,
    min_value: String(min),
    max_value: String(max),
    ...(initial === null || initial === undefined ? {} : { initial_value: String(initial) }),
  });
}

function initialOption(options: readonly PlainTextOption[], chosen: string | null | undefined) {
  const initial = options.find(({ value }) => value === chosen);
  return initial ? { initial_option: initial } : {};
}

/** An input for one file of any type; we report a wrong type ourselves. */
export function fileInput(field: InputField): InputBlock {
  return input(field, { type: 'file_input', action_id: FIELD_VALUE, max_files: 1 });
}

/** A menu for one of several values; `chosen` is the value selected at first. */
export function selectInput(
  field: InputField,
  options: PlainTextOption[],
  chosen: string | null | undefined,
  placeholder?: string,
): InputBlock {
  return input(field, {
    type: 'static_select',
    action_id: FIELD_VALUE,
    ...(placeholder === undefined ? {} : { placeholder: plainText(placeholder) }),
    options,
    ...initialOption(options, chosen),
  });
}

/** A menu for any number of values; `chosen` are those selected at first. */
export function multiSelectInput(
  field: InputField,
  options: PlainTextOption[],
  chosen: readonly string[],
  placeholder: string,
): InputBlock {
  const initial = options.filter(({ value }) => value !== undefined && chosen.includes(value));
  return input(field, {
    type: 'multi_static_select',
    action_id: FIELD_VALUE,
    placeholder: plainText(placeholder),
    options,
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  });
}

/** Radio buttons for one of a few values. */
export function radioInput(field: InputField, options: PlainTextOption[], chosen: string): InputBlock {
  return input(field, {
    type: 'radio_buttons',
    action_id: FIELD_VALUE,
    options,
    ...initialOption(options, chosen),
  });
}

/** A date input, `YYYY-MM-DD`. */
export function dayInput(field: InputField, initial: string | null | undefined): InputBlock {
  return input(field, {
    type: 'datepicker',
    action_id: FIELD_VALUE,
    ...(initial ? { initial_date: initial } : {}),
  });
}

/** A date and time input, UTC ms; Slack shows it in the reader's own time zone and expects seconds. */
export function momentInput(field: InputField, initial: number | null | undefined): InputBlock {
  return input(field, {
    type: 'datetimepicker',
    action_id: FIELD_VALUE,
    ...(initial === null || initial === undefined ? {} : { initial_date_time: Math.floor(initial / 1000) }),
  });
}

/** A menu for one member of the workspace. */
export function userInput(
  field: InputField,
  initial: string | null | undefined,
  placeholder?: string,
): InputBlock {
  return input(field, {
    type: 'users_select',
    action_id: FIELD_VALUE,
    ...(placeholder === undefined ? {} : { placeholder: plainText(placeholder) }),
    ...(initial ? { initial_user: initial } : {}),
  });
}

/** A menu for a channel of the workspace; channels shared with other organisations are excluded. */
export function channelInput(field: InputField, initial: string | null): InputBlock {
  return input(field, {
    type: 'conversations_select',
    action_id: FIELD_VALUE,
    filter: { include: ['public', 'private'], exclude_external_shared_channels: true },
    ...(initial === null ? {} : { initial_conversation: initial }),
  });
}
