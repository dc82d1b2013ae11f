import type { ActionsBlock, KnownBlock, SectionBlock } from '@slack/types';
import type { DraftPart } from '../../../../domain/templates/draft-templates.ts';
import { partsOf, type TemplateKey } from '../../../../domain/templates/template-key.ts';
import type { DraftLanguage } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { FIELDS, type Field, fieldName } from '../../../../languages/templates/fields.ts';
import { VARIABLES, type Variable } from '../../../../languages/templates/variables.ts';
import { insertion, TEMPLATE_INSERT } from '../../ids/templates.ts';
import { actionsBlock, context, option, plainText, section } from '../kit/blocks.ts';

/** A variable as it is written in a Liquid template: `{{ name }}`. */
export function variableCode(name: string): string {
  return `{{ ${name} }}`;
}

/** A field as it is written in a plain-text template: `[name]`. */
export function fieldCode(name: string): string {
  return `[${name}]`;
}

/** A field as it is written in a plain-text template in a language: `[Name]`. */
export function fieldIn(language: DraftLanguage, field: Field): string {
  return fieldCode(fieldName(field, language));
}

/** A menu, grouped by part, that appends a field to a part. A new `revision` clears its selection. */
export function insertMenu({ kind, language }: TemplateKey, revision: number, t: Localizer): ActionsBlock {
  const group = (part: DraftPart) => ({
    label: plainText(t.text(`templates.${part}`)),
    options: FIELDS.map((field) => option(fieldIn(language, field), insertion(part, field))),
  });
  const [subject, body, ...others] = partsOf(kind);
  const parts = [body, subject, ...others].filter((part) => part !== undefined);
  return actionsBlock(
    [
      {
        type: 'static_select',
        action_id: TEMPLATE_INSERT,
        placeholder: plainText(t.text('templates.insert')),
        option_groups: parts.map(group),
      },
    ],
    `insert:${revision}`,
  );
}

/** The fields available in plain text, and their meanings. */
export function fieldsSection({ language }: TemplateKey, t: Localizer): SectionBlock {
  const lines = FIELDS.map((field) =>
    t.mrkdwn('templates.variable', {
      code: fieldIn(language, field),
      meaning: t.text(`templates.field_${field}`),
    }),
  );
  return section(t.mrkdwn('templates.fields'), ...lines);
}

/** The variables available in Liquid, and how to use them. */
export function variablesHelp(t: Localizer): KnownBlock[] {
  const example = `{% if amount %}… ${variableCode('amount')} …{% endif %}`;
  const line = (name: Variable) =>
    t.mrkdwn('templates.variable', { code: variableCode(name), meaning: t.text(`templates.var_${name}`) });
  return [
    section(t.mrkdwn('templates.variables'), ...VARIABLES.map(line)),
    context(t.mrkdwn('templates.variables_how', { example })),
  ];
}
