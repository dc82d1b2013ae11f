import type { LanguageSignals } from '../../../domain/conversations/classification/signals.ts';
import { absence } from './absence.ts';
import { dates } from './dates.ts';
import { decisions } from './decisions.ts';
import { joints } from './joints.ts';
import { mails } from './mails.ts';
import { promises } from './promises.ts';
import { quotes } from './quotes.ts';
import { requests } from './requests.ts';
import { thanks } from './thanks.ts';

/** The words by which a client's message is classified, in English. */
export const signals: LanguageSignals = {
  absence,
  dates,
  decisions,
  joints,
  mails,
  promises,
  quotes,
  requests,
  thanks,
};
