import type { ThreadCategory } from '../../../domain/threads/thread.ts';
import type { Clause, GhostedAdvice } from '../../templates/shape.ts';

const MOCK_UPS: Clause = {
  title: 'Rights to mock-ups',
  sentence:
    'Drafts, mock-ups and concepts that come with a proposal remain our property. They may be used only after you have placed an order with us, and only to the extent agreed.',
};
const ADVANCE: Clause = {
  title: 'Advance payment',
  sentence: 'We reserve time for you as soon as we have received an advance payment of 30% of the price.',
};
const ACCEPTANCE: Clause = {
  title: 'Acceptance date',
  sentence:
    'Once the work has been delivered, we ask you in writing to accept it. You then have 14 days from the date of that request to report any defects in writing. If you report none in that time, the work is deemed accepted.',
};
const PAUSE: Clause = {
  title: 'Pause clause',
  sentence:
    'If feedback or material that we have asked you for does not arrive within ten working days, the project is paused. We may then invoice the work done so far, and the project continues when there is room in our schedule.',
};
const CANCELLATION: Clause = {
  title: 'Cancellation fee',
  sentence:
    'If you call the project off, we charge for the work done so far, plus 20% of the price of the remaining work, unless you show that our loss is smaller.',
};
const IN_WRITING: Clause = {
  title: 'Verbal agreements',
  sentence:
    'We confirm by email, within two working days, what we have agreed by phone or in a meeting. Unless you object within three working days of that email, we proceed on that basis.',
};

export const ghosted: Readonly<Record<ThreadCategory, GhostedAdvice>> = {
  general: {
    advice:
      'Agree at the start how either side can say “not now”, and confirm in writing what was only said on the phone.',
    clauses: [IN_WRITING, PAUSE],
  },
  offer: {
    advice:
      'Give every proposal an expiry date, keep the rights to whatever you show with it, and reserve time only once an advance payment has arrived.',
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
          'Of the price, 40% is due as an advance payment when the order is placed, 40% as a part payment when the first complete version has been delivered, and 20% on acceptance.',
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
          'Our invoices are due within 14 days of the invoice date. The agreed rights of use pass to you once we have received payment in full.',
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
        title: 'Open requests',
        sentence:
          'A request is closed if no reply reaches us within ten working days of our last message. You can have it reopened at any time by replying to that message.',
      },
      {
        title: 'Advance payment',
        sentence:
          'Work that goes beyond a single request is booked as a block of hours, which is paid for in advance.',
      },
    ],
  },
  recruiting: {
    advice:
      'Give the dates of the whole process in the first conversation, and give every job offer an expiry date.',
    clauses: [
      {
        title: 'Dates of the process',
        sentence:
          'We get back to you within five working days of each conversation and ask you to do the same. A job offer is valid for ten days from its date.',
      },
      {
        title: 'Feedback from hiring companies',
        sentence:
          'The client gives feedback on each profile within five working days of receiving it. After that, the search is paused until the feedback arrives.',
      },
    ],
  },
  networking: {
    advice:
      'End a good conversation with one small next step and a date for it, and put into writing what you agreed.',
    clauses: [
      {
        title: 'A next step with a date',
        sentence: 'I’ll send you what we talked about by Friday and call you the week after.',
      },
    ],
  },
};
