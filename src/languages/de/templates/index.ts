import type { LanguageForm, Messages } from '../../templates/shape.ts';
import { example } from './example.ts';
import { frame } from './frame.ts';
import { general } from './general.ts';
import { ghosted } from './ghosted-advice.ts';
import { invoice } from './invoice.ts';
import { networking } from './networking.ts';
import { offer } from './offer.ts';
import { project } from './project.ts';
import { promptAnswer } from './prompt-answer.ts';
import { recruiting } from './recruiting.ts';
import { cases } from './special-cases.ts';
import { support } from './support.ts';

const texts: Messages = { general, offer, project, invoice, support, recruiting, networking };

export const form: LanguageForm = {
  code: 'de',
  address: 'Sie',
  typedNames: 'de-sie sie',
  cases,
  frame,
  ghosted,
  example,
  promptAnswer,
  texts,
};
