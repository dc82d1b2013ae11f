import type { ThreadCategory } from './thread.ts';

/**
 * Points that the owner may have to settle before a client is closed without a reply; none of them belongs in the
 * message.
 */
const CHECKLIST_ITEMS = [
  'validity',
  'final_invoice',
  'advance_payment',
  'cancellation_fee',
  'formal_reminder',
  'files',
  'rights',
  'mock_ups',
  'access',
  'client_material',
  'documents',
  'personal_data',
  'ticket',
  'promises',
  'next_contact',
] as const;
/** Something to think of before a thread is closed. */
export type ChecklistItem = (typeof CHECKLIST_ITEMS)[number];

/** The points of each category, the most important first. */
export const CLOSING_CHECKLIST: Readonly<Record<ThreadCategory, readonly ChecklistItem[]>> = {
  general: ['promises', 'client_material', 'access', 'next_contact'],
  offer: ['validity', 'mock_ups', 'client_material', 'next_contact'],
  project: [
    'final_invoice',
    'advance_payment',
    'cancellation_fee',
    'files',
    'rights',
    'access',
    'client_material',
  ],
  invoice: ['formal_reminder', 'advance_payment', 'files', 'rights', 'access'],
  support: ['ticket', 'access', 'client_material', 'personal_data'],
  recruiting: ['documents', 'personal_data', 'promises', 'next_contact'],
  networking: ['promises', 'next_contact'],
};
