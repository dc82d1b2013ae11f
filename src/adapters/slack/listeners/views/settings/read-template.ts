import type { CustomTemplate } from '../../../../../domain/templates/custom-template.ts';
import type { DraftPart } from '../../../../../domain/templates/draft-templates.ts';
import { partsOf, type TemplateKey } from '../../../../../domain/templates/template-key.ts';
import { FIELD_VALUE } from '../../../ids/forms.ts';
import { PLACE_FIELDS, partBlockId, placeNamed, type TemplateFormState } from '../../../ids/templates.ts';
import type { ViewValues } from '../thread-forms/values.ts';

/** The chosen message; null if it is not one of ours. */
export function placeChosen(values: ViewValues): TemplateKey | null {
  return placeNamed(
    Object.fromEntries(
      PLACE_FIELDS.map((field) => [field, values[field]?.[FIELD_VALUE]?.selected_option?.value]),
    ),
  );
}

/** The template for a message as it was typed. */
export function readTemplate(
  { place, syntax, revision }: TemplateFormState,
  values: ViewValues,
): CustomTemplate {
  const typed = (part: DraftPart) =>
    (values[partBlockId(part, revision)]?.[FIELD_VALUE]?.value ?? '').replace(/\r\n?/g, '\n').trim();
  const parts = Object.fromEntries(partsOf(place.kind).map((part) => [part, typed(part)]));
  return {
    syntax,
    parts: { subject: typed('subject'), body: typed('body'), short: typed('short'), ...parts },
  };
}
