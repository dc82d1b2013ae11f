import type { LanguageSignals } from '../../../domain/conversations/classification/signals.ts';
import { absence } from './absence.ts';
import { dates } from './dates.ts';
import { decisions } from './decisions.ts';
import { mails } from './mails.ts';
import { promises } from './promises.ts';
import { quotes } from './quotes.ts';
import { requests } from './requests.ts';
import { sentences } from './sentences.ts';
import { thanks } from './thanks.ts';

/** The words by which a client's message is classified, in German. */
export const signals: LanguageSignals = {
  absence,
  dates,
  decisions,
  sentences,
  mails,
  promises,
  quotes,
  requests,
  thanks,
};
