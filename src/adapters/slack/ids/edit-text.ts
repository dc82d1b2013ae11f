import { SPECIAL_CASES, type SpecialCase } from '../../../domain/templates/special-case.ts';

/**
 * The forms in which the text of a message is edited, to be copied or put into somebody's drafts, and the buttons that
 * open them for a special case.
 */
export const EDIT_TEXT = 'edit_text';
export const DRAFT_MAIL = 'draft_mail';
export const CASE_EDIT_TEXT = 'case_edit_text';
export const CASE_DRAFT_MAIL = 'case_draft_mail';

/** Which message is edited: its thread and its wording. `messageCase` is null for the scheduled message. */
export interface EditTextReference {
  readonly number: number;
  readonly variant: number;
  readonly messageCase: SpecialCase | null;
}

/** Writes the reference to a message for the private metadata of its form. */
export function editTextMetadata({ number, variant, messageCase }: EditTextReference): string {
  return JSON.stringify({ number, variant, messageCase });
}

/** Reads what `editTextMetadata` wrote; null if it is not ours. */
export function parseEditText(metadata: string): EditTextReference | null {
  try {
    const { number, variant, messageCase } = JSON.parse(metadata);
    if (!Number.isSafeInteger(number) || !Number.isSafeInteger(variant)) return null;
    return { number, variant, messageCase: SPECIAL_CASES.find((known) => known === messageCase) ?? null };
  } catch {
    return null;
  }
}
