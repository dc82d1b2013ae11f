import type { CustomTemplate } from '../../../../../domain/templates/custom-template.ts';
import type { DraftPart, DraftTemplates } from '../../../../../domain/templates/draft-templates.ts';
import type { TemplateKey } from '../../../../../domain/templates/template-key.ts';
import { TEXT_MAX } from '../../../../../languages/templates/custom-liquid.ts';
import { type Field, fieldName } from '../../../../../languages/templates/fields.ts';
import { toLiquid } from '../../../../../languages/templates/simple-template.ts';

/** A template with a field appended to one of its parts; unchanged if there is no room for it. */
export function withField(
  template: CustomTemplate,
  { part, field }: { readonly part: DraftPart; readonly field: Field },
  { language }: TemplateKey,
): CustomTemplate {
  const before = template.parts[part] ?? '';
  const text = `${before}${before === '' ? '' : ' '}[${fieldName(field, language)}]`;
  return text.length > TEXT_MAX ? template : { ...template, parts: { ...template.parts, [part]: text } };
}

/**
 * The same template in Liquid. Parts that were not edited become the built-in Liquid templates, which adapt to more.
 */
export function inLiquid(
  { parts }: CustomTemplate,
  began: DraftTemplates,
  builtIn: DraftTemplates,
): CustomTemplate {
  const converted = (Object.entries(parts) as [DraftPart, string][]).map(([part, text]) => [
    part,
    text === began[part] ? (builtIn[part] ?? '') : toLiquid(text),
  ]);
  return { syntax: 'liquid', parts: Object.fromEntries(converted) };
}
