import { DRAFT_KINDS } from '../../../domain/templates/draft.ts';
import type { TemplateKey } from '../../../domain/templates/template-key.ts';
import { CATEGORIES } from '../../../domain/threads/thread.ts';
import { DRAFT_LANGUAGES } from '../../../languages/index.ts';

/** The button that opens the drafts of the house, and what is asked first: which draft. */
export const OPEN_TEMPLATES = 'settings_house_drafts';
export const TEMPLATE_CHOICE = 'house_choice';
/** The form, and its buttons. */
export const TEMPLATE_FORM = 'house_form';
export const TEMPLATE_PREVIEW = 'house_preview';
export const TEMPLATE_RESET = 'house_reset';

/** The fields that name a draft; each is the block id of its input. The form has one for each part of the draft. */
export const PLACE_FIELDS = ['language', 'category', 'kind'] as const;
export type PlaceField = (typeof PLACE_FIELDS)[number];

/** The field for whom a draft is tried out with: a client thread's number, or the invented client. */
export const EXAMPLE_FIELD = 'example';
export const INVENTED = 'invented';

/** Which draft a form is about is kept in its private metadata. */
export function placeMetadata({ language, category, kind }: TemplateKey): string {
  return JSON.stringify({ language, category, kind });
}

/** Reads the three names of a draft; null where one of them is not ours. */
export function placeNamed(named: Readonly<Partial<Record<PlaceField, unknown>>>): TemplateKey | null {
  const language = DRAFT_LANGUAGES.find((one) => one === named.language);
  const category = CATEGORIES.find((one) => one === named.category);
  const kind = DRAFT_KINDS.find((one) => one === named.kind);
  return language && category && kind ? { language, category, kind } : null;
}

/** Reads what `placeMetadata` wrote; null when it is not ours. */
export function parsePlace(metadata: string): TemplateKey | null {
  try {
    return placeNamed(JSON.parse(metadata));
  } catch {
    return null;
  }
}

/** Reads whom to try a draft out with; null for the invented client. */
export function parseExample(value: string | undefined): number | null {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}
