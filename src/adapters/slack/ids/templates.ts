import {
  TEMPLATE_SCOPES,
  TEMPLATE_SYNTAXES,
  type TemplateScope,
  type TemplateSyntax,
} from '../../../domain/templates/custom-template.ts';
import { DRAFT_KINDS } from '../../../domain/templates/draft.ts';
import type { DraftPart } from '../../../domain/templates/draft-templates.ts';
import { partsOf, type TemplateKey } from '../../../domain/templates/template-key.ts';
import { CATEGORIES } from '../../../domain/threads/thread.ts';
import { DRAFT_LANGUAGES } from '../../../languages/index.ts';
import { FIELDS, type Field } from '../../../languages/templates/fields.ts';

/** The buttons that open the templates of one scope, and what is asked first: for which message. */
export const OPEN_TEMPLATES = /^settings_templates_/;
export const TEMPLATE_CHOICE = 'template_choice';
/** The button that opens the words of one message; its value is written by `templateMetadata`. */
export const EDIT_TEMPLATE = 'template_edit';
/** The form, and what can be done in it. */
export const TEMPLATE_FORM = 'template_form';
export const TEMPLATE_PREVIEW = 'template_preview';
export const TEMPLATE_RESET = 'template_reset';
export const TEMPLATE_ADVANCED = 'template_advanced';
export const TEMPLATE_INSERT = 'template_insert';

/** The action of the button that opens the templates of a scope. */
export function openTemplatesAction(scope: TemplateScope): string {
  return `settings_templates_${scope}`;
}

/** Reads a scope from the action that opens it, or from the metadata of a choice; null when it is not ours. */
export function parseScope(text: string): TemplateScope | null {
  return TEMPLATE_SCOPES.find((scope) => scope === text.replace(OPEN_TEMPLATES, '')) ?? null;
}

/** The fields that name a message; each is the block id of its input. The form has one for each part of the message. */
export const PLACE_FIELDS = ['language', 'category', 'kind'] as const;
export type PlaceField = (typeof PLACE_FIELDS)[number];

/** The field for whom a template is tried out with: a client thread's number, or the invented client. */
export const EXAMPLE_FIELD = 'example';
export const INVENTED = 'invented';

/** What a form is about. `revision` counts how often we have changed what stands in its fields. */
export interface TemplateFormState {
  readonly place: TemplateKey;
  readonly scope: TemplateScope;
  readonly syntax: TemplateSyntax;
  readonly revision: number;
}

/** Keeps what a form is about in its private metadata. */
export function templateMetadata({ place, scope, syntax, revision }: TemplateFormState): string {
  const { language, category, kind } = place;
  return JSON.stringify({ language, category, kind, scope, syntax, revision });
}

/** Reads the three names of a message; null where one of them is not ours. */
export function placeNamed(named: Readonly<Partial<Record<PlaceField, unknown>>>): TemplateKey | null {
  const language = DRAFT_LANGUAGES.find((one) => one === named.language);
  const category = CATEGORIES.find((one) => one === named.category);
  const kind = DRAFT_KINDS.find((one) => one === named.kind);
  return language && category && kind ? { language, category, kind } : null;
}

/** Reads what `templateMetadata` wrote; null when it is not ours. */
export function parseTemplateForm(metadata: string): TemplateFormState | null {
  try {
    const typed = JSON.parse(metadata);
    const place = placeNamed(typed);
    const scope = TEMPLATE_SCOPES.find((one) => one === typed.scope);
    const syntax = TEMPLATE_SYNTAXES.find((one) => one === typed.syntax);
    const { revision } = typed;
    return place && scope && syntax && Number.isSafeInteger(revision)
      ? { place, scope, syntax, revision }
      : null;
  } catch {
    return null;
  }
}

/** The block id of a part's field; it changes whenever we change the text, since Slack keeps what was typed otherwise. */
export function partBlockId(part: DraftPart, revision: number): string {
  return revision === 0 ? part : `${part}:${revision}`;
}

/** The value of the option that puts a field into a part. */
export function insertion(part: DraftPart, field: Field): string {
  return `${part}:${field}`;
}

/** Reads which field goes into which part of this message; null when it is not ours. */
export function parseInsertion(
  value: string | undefined,
  { kind }: TemplateKey,
): { readonly part: DraftPart; readonly field: Field } | null {
  const [named, meant] = (value ?? '').split(':');
  const part = partsOf(kind).find((one) => one === named);
  const field = FIELDS.find((one) => one === meant);
  return part && field ? { part, field } : null;
}

/** Reads whom to try a template out with; null for the invented client. */
export function parseExample(value: string | undefined): number | null {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}
