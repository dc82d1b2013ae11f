import { SPECIAL_CASES, type SpecialCase } from '../../../domain/templates/special-case.ts';

/** The form in which the facts for a special case are entered. */
export const CASE_FORM = 'message_case';
/** The button that shows another wording of its message. */
export const CASE_WORDING = 'case_wording';

/** Which message for a special case: the case, the thread and the wording. */
export interface CaseReference {
  readonly number: number;
  readonly messageCase: SpecialCase;
  readonly variant: number;
}

/** Writes the reference to a case, for the metadata of its form and the block id of its button. */
export function caseId({ number, messageCase, variant }: CaseReference): string {
  return `case:${number}:${messageCase}:${variant}`;
}

/** Reads what `caseId` wrote; null if it is not ours. */
export function parseCaseId(id: string): CaseReference | null {
  const [, number, name, variant] = /^case:(\d{1,9}):(\w{1,30}):(\d{1,9})$/.exec(id) ?? [];
  const messageCase = SPECIAL_CASES.find((known) => known === name);
  return messageCase === undefined ? null : { number: Number(number), messageCase, variant: Number(variant) };
}
