import type { ViewStateValue } from '@slack/bolt';
import { normalize } from '../../../../../input/tokens/normalize.ts';
import { FIELD_VALUE, type Field } from '../../../ids/forms.ts';

/** The state of a submitted view: block id → action id → value. */
export type ViewValues = Readonly<Record<string, Readonly<Record<string, ViewStateValue>>>>;

/** The entered values, field by field; null if empty. Moments are UTC ms, days `YYYY-MM-DD`. */
export interface FormValues {
  text(field: Field): string | null;
  /** A text of several lines. */
  lines(field: Field): string;
  choice<T extends string>(field: Field, known: readonly T[]): T | null;
  day(field: Field): string | null;
  moment(field: Field): number | null;
  person(field: Field): string | null;
}

/** Reads the values of a submitted form; invisible characters are removed from texts, as in commands. */
export function formValues(values: ViewValues): FormValues {
  const at = (field: Field) => values[field]?.[FIELD_VALUE];
  return {
    text: (field) => normalize(at(field)?.value ?? '') || null,
    lines: (field) => (at(field)?.value ?? '').split(/\r?\n/).map(normalize).join('\n').trim(),
    choice: (field, known) => known.find((one) => one === at(field)?.selected_option?.value) ?? null,
    day: (field) => at(field)?.selected_date ?? null,
    moment: (field) => {
      const seconds = at(field)?.selected_date_time;
      return seconds === undefined || seconds === null ? null : seconds * 1000;
    },
    person: (field) => at(field)?.selected_user ?? null,
  };
}
