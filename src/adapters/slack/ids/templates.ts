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

/** The buttons that open the templates of a scope, and the form that asks for which message. */
export const OPEN_TEMPLATES = /^settings_templates_/;
export const TEMPLATE_CHOICE = 'template_choice';
/** The button that opens the template of one message; its value is written by `templateMetadata`. */
export const EDIT_TEMPLATE = 'template_edit';
/** The form, and the actions in it. */
export const TEMPLATE_FORM = 'template_form';
export const TEMPLATE_PREVIEW = 'template_preview';
export const TEMPLATE_RESET = 'template_reset';
export const TEMPLATE_ADVANCED = 'template_advanced';
export const TEMPLATE_INSERT = 'template_insert';

/** The action id of the button that opens the templates of a scope. */
export function openTemplatesAction(scope: TemplateScope): string {
  return `settings_templates_${scope}`;
}

/** Reads a scope from the action id that opens it, or from the metadata of a choice; null if it is not ours. */
export function parseScope(text: string): TemplateScope | null {
  return TEMPLATE_SCOPES.find((scope) => scope === text.replace(OPEN_TEMPLATES, '')) ?? null;
}

/**
 * The fields that identify a message; each name is the block id of its input. The form has one more for each part of
 * the message.
 */
export const PLACE_FIELDS = ['language', 'category', 'kind'] as const;
export type PlaceField = (typeof PLACE_FIELDS)[number];

/** The field for the client to preview a template with: a client thread's number, or the invented client. */
export const EXAMPLE_FIELD = 'example';
export const INVENTED = 'invented';

/** What a form is about. `revision` counts how often we have changed the contents of its fields. */
export interface TemplateFormState {
  readonly place: TemplateKey;
  readonly scope: TemplateScope;
  readonly syntax: TemplateSyntax;
  readonly revision: number;
}

/** Writes what a form is about, for its private metadata. */
export function templateMetadata({ place, scope, syntax, revision }: TemplateFormState): string {
  const { language, category, kind } = place;
  return JSON.stringify({ language, category, kind, scope, syntax, revision });
}

/** Reads the three parts of a message's key; null if one of them is not ours. */
export function placeNamed(named: Readonly<Partial<Record<PlaceField, unknown>>>): TemplateKey | null {
  const language = DRAFT_LANGUAGES.find((one) => one === named.language);
  const category = CATEGORIES.find((one) => one === named.category);
  const kind = DRAFT_KINDS.find((one) => one === named.kind);
  return language && category && kind ? { language, category, kind } : null;
}

/** Reads what `templateMetadata` wrote; null if it is not ours. */
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

/**
 * The block id of a part's field. It changes with the revision, since Slack would otherwise keep the typed text instead
 * of ours.
 */
export function partBlockId(part: DraftPart, revision: number): string {
  return revision === 0 ? part : `${part}:${revision}`;
}

/** The value of the option that inserts a field into a part. */
export function insertion(part: DraftPart, field: Field): string {
  return `${part}:${field}`;
}

/** Reads which field to insert into which part of this message; null if it is not ours. */
export function parseInsertion(
  value: string | undefined,
  { kind }: TemplateKey,
): { readonly part: DraftPart; readonly field: Field } | null {
  const [named, meant] = (value ?? '').split(':');
  const part = partsOf(kind).find((one) => one === named);
  const field = FIELDS.find((one) => one === meant);
  return part && field ? { part, field } : null;
}

/** Reads the client to preview a template with; null for the invented client. */
export function parseExample(value: string | undefined): number | null {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}
