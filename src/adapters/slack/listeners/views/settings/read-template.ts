import type { DraftPart, DraftTemplates } from '../../../../../domain/templates/draft-templates.ts';
import { partsOf, type TemplateKey } from '../../../../../domain/templates/template-key.ts';
import { FIELD_VALUE } from '../../../ids/forms.ts';
import { PLACE_FIELDS, placeNamed } from '../../../ids/templates.ts';
import type { ViewValues } from '../thread-forms/values.ts';

/** Which draft was chosen; null where that is none of ours. */
export function placeChosen(values: ViewValues): TemplateKey | null {
  return placeNamed(
    Object.fromEntries(
      PLACE_FIELDS.map((field) => [field, values[field]?.[FIELD_VALUE]?.selected_option?.value]),
    ),
  );
}

/** The words of a draft as they were typed. */
export function readTemplates({ kind }: TemplateKey, values: ViewValues): DraftTemplates {
  const typed = (part: DraftPart) =>
    (values[part]?.[FIELD_VALUE]?.value ?? '').replace(/\r\n?/g, '\n').trim();
  const parts = Object.fromEntries(partsOf(kind).map((part) => [part, typed(part)]));
  return { subject: typed('subject'), body: typed('body'), short: typed('short'), ...parts };
}
