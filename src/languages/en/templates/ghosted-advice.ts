import type { ThreadCategory } from '../../../domain/threads/thread.ts';
import type { Clause, GhostedAdvice } from '../../templates/shape.ts';

const MOCK_UPS: Clause = {
  title: 'Rights to mock-ups',
  sentence:
    'Drafts, mock-ups and concepts that come with a proposal remain our property. They may be used only once we have been commissioned, and to the extent agreed.',
};
const ADVANCE: Clause = {
  title: 'Advance payment',
  sentence: 'We reserve time for you as soon as an advance payment of 30% of the price has arrived.',
};
const ACCEPTANCE: Clause = {
  title: 'Acceptance date',
  sentence:
    'Once work has been delivered and we have asked you to accept it, you have 14 days to report any defects in writing. If you report none, the work is deemed accepted.',
};
const PAUSE: Clause = {
  title: 'Pause clause',
  sentence:
    'If we wait more than ten working days for your feedback or material, the project is paused. Work done so far is invoiced, and the project continues when there is room in our schedule.',
};
const CANCELLATION: Clause = {
  title: 'Cancellation fee',
  sentence:
    'If the project is called off, we charge the work done so far plus 20% of the remaining price, unless the loss is shown to be smaller.',
};
const IN_WRITING: Clause = {
  title: 'Verbal agreements',
  sentence:
    'What we agree by phone or in a meeting we confirm by email within two working days. Unless you object within three working days, we plan on that basis.',
};

export const ghosted: Readonly<Record<ThreadCategory, GhostedAdvice>> = {
  general: {
    advice:
      'Agree at the start how either side can say “not now”, and confirm in writing what was only said on the phone.',
    clauses: [IN_WRITING, PAUSE],
  },
  offer: {
    advice:
      'Give every proposal a date until which it is valid, keep the rights to whatever you show with it, and reserve time only once an advance payment has arrived.',
    clauses: [
      { title: 'Validity', sentence: 'This proposal is valid for 30 days from its date.' },
      ADVANCE,
      MOCK_UPS,
      IN_WRITING,
    ],
  },
  project: {
    advice:
      'Agree on an advance payment and on part payments by milestone, on a date for acceptance, and on what happens when the project is paused or called off.',
    clauses: [
      {
        title: 'Advance payment and part payments',
        sentence:
          '40% of the price is due as an advance payment at the start, 40% as a part payment on the first complete delivery, and 20% on acceptance.',
      },
      ACCEPTANCE,
      PAUSE,
      CANCELLATION,
      MOCK_UPS,
    ],
  },
  invoice: {
    advice:
      'Ask for an advance payment, tie the rights of use to full payment, and have both sides name one person who looks after invoices.',
    clauses: [
      {
        title: 'Due date and rights',
        sentence:
          'Invoices are due within 14 days. The agreed rights of use pass to you once the invoice has been paid in full.',
      },
      ADVANCE,
      ACCEPTANCE,
    ],
  },
  support: {
    advice:
      'Say at the start how long a question stays open, and agree on an advance payment for larger tasks.',
    clauses: [
      {
        title: 'Open tickets',
        sentence:
          'A ticket is closed after ten working days without a reply. It can be opened again at any time by replying to it.',
      },
      {
        title: 'Advance payment',
        sentence: 'Work that goes beyond a single request is booked as a block of hours and paid in advance.',
      },
    ],
  },
  recruiting: {
    advice:
      'Name the dates of the whole process in the first conversation, and give every job offer a date until which it is valid.',
    clauses: [
      {
        title: 'Dates of the process',
        sentence:
          'We answer within five working days of each conversation and ask you to do the same. A job offer is valid for ten days.',
      },
      {
        title: 'Feedback from hiring companies',
        sentence:
          'The client gives feedback on each profile within five working days. After that, the search is paused until the feedback arrives.',
      },
    ],
  },
  networking: {
    advice:
      'End a good conversation with one small next step and a date for it, and put into writing what you agreed.',
    clauses: [
      {
        title: 'A next step with a date',
        sentence: 'I’ll send you what we talked about by Friday, and will call you in the week after that.',
      },
    ],
  },
};
