import type { ThreadCategory } from '../threads/thread.ts';

/**
 * Messages for special cases, in addition to those of the schedule: a written summary of what was agreed in a talk;
 * work that is used without a licence or payment; the final invoice after a long silence; a project with friction; a
 * cooperation that was talked about; the hiring company that does not reply to the recruiter; mail that came back.
 */
export const SPECIAL_CASES = [
  'agreement',
  'unpaid_use',
  'final_invoice',
  'bumpy',
  'cooperation',
  'hiring_company',
  'bounced',
] as const;
/** A situation that has a message of its own, outside the schedule. */
export type SpecialCase = (typeof SPECIAL_CASES)[number];

/** The cases that can arise in each category, in the order in which they are offered. */
export const CASES_OF: Readonly<Record<ThreadCategory, readonly SpecialCase[]>> = {
  general: ['agreement', 'bumpy', 'final_invoice', 'unpaid_use', 'cooperation', 'bounced'],
  offer: ['agreement', 'unpaid_use', 'cooperation', 'bounced'],
  project: ['agreement', 'bumpy', 'final_invoice', 'unpaid_use', 'bounced'],
  invoice: ['agreement', 'final_invoice', 'unpaid_use', 'bounced'],
  support: ['agreement', 'bumpy', 'bounced'],
  recruiting: ['hiring_company', 'agreement', 'bounced'],
  networking: ['cooperation', 'agreement', 'bounced'],
};
