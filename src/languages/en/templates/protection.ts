import type { ThreadCategory } from '../../../domain/threads/thread.ts';
import type { Protection } from '../../templates/shape.ts';

export const protection: Readonly<Record<ThreadCategory, Protection>> = {
  general: {
    advice:
      'Agree at the start how you both say “not now”: a date by which you plan otherwise takes the weight off the silence.',
    sentence:
      'If we don’t hear from each other for two weeks, we both consider the matter on hold until one of us takes it up again.',
  },
  offer: {
    advice:
      'Put a date into the offer until which it holds, and reserve capacity only against a part payment.',
    sentence:
      'This offer holds for 30 days from its date; we reserve capacity for you as soon as a first part payment of 30% has arrived.',
  },
  project: {
    advice:
      'Agree on part payments by milestone, on a day after which delivered work counts as accepted, and on a cancellation fee.',
    sentence:
      'Of the price, 40% is due at the start, 40% with the first complete delivery and 20% on acceptance; if the project is called off, we charge the work done so far plus 20% of the remaining price.',
  },
  invoice: {
    advice:
      'Ask for part payments up front and hand over final files and rights with the last payment; name one person who looks after invoices.',
    sentence:
      'Invoices are payable within 14 days; rights of use and final files pass to you with full payment.',
  },
  support: {
    advice:
      'Tell people at the start how long a question stays open, and bill larger help as a prepaid block of hours.',
    sentence:
      'A support request is closed after ten working days without a reply and opened again, free of charge, as soon as you write to us.',
  },
  recruiting: {
    advice:
      'Name the dates of the whole process in the first conversation, and put a date into the job offer until which it holds.',
    sentence:
      'We answer you within five working days after each conversation and ask you for the same; our job offer holds for ten days.',
  },
  networking: {
    advice: 'End a good conversation with one small, dated next step instead of “let’s stay in touch”.',
    sentence: 'I’ll send you the link we talked about by Friday; write back whenever it suits you.',
  },
};
