import type { Share, Terms } from '../../domain/threads/thread.ts';
import type { TypedDetails } from '../command.ts';
import { isDate, readDueDay, readValidity } from '../dates/read-date.ts';
import type { ParseContext } from '../parse-context.ts';
import { refuse, within } from '../parse-error.ts';
import { textOf } from '../tokens/token.ts';
import type { TermKey } from '../words/keys-and-values.ts';
import { isMoneyWord, parseAmount, readAmount } from './amounts.ts';
import { isClearValue } from './clear-values.ts';
import { one, type ReadValue, type Run, readLongest, type Scope } from './value-runs.ts';

/** The maximum length of a reference (code points). */
export const REFERENCE_MAX = 40;
const PERCENT = /^(\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|percent|per cent|prozent|v\.? ?h\.?)$/i;

const currencyOf = ({ currency = 'EUR' }: ParseContext): string =>
  /^[A-Z]{3}$/.test(currency) ? currency : 'EUR';

/** A part of the price: `30%`, `500 €`; null for anything else, and for a number that may be either. */
export function parseShare(text: string, reader: ParseContext): Share | null {
  const typed = PERCENT.exec(text.trim())?.[1];
  if (typed !== undefined) {
    const percent = Number(typed.replace(',', '.'));
    return percent > 0 && percent <= 100 ? { percent } : null;
  }
  // "30" may be percent or money.
  return /[\p{L}\p{Sc}]/u.test(text) ? parseAmount(text, currencyOf(reader)) : null;
}

/** The function that reads a term, which may also be cleared: `due:none`. */
function term<K extends keyof Terms>(
  key: K,
  accepts: (text: string, reader: ParseContext) => boolean,
  read: (text: string, reader: ParseContext) => Exclude<Terms[K], undefined>,
): ReadValue {
  return (run: Run, { reader }: Scope) => {
    if (isClearValue(run[0].text)) return { patch: { terms: { [key]: null } }, count: 1 };
    const [value, count] = readLongest(
      run,
      (text) => accepts(text, reader),
      (text) => read(text, reader),
    );
    return { patch: { terms: { [key]: value } }, count };
  };
}

const share = (key: 'advancePayment' | 'partPayment' | 'cancellationFee'): ReadValue =>
  term(
    key,
    (text, reader) => parseShare(text, reader) !== null,
    (text, reader) => parseShare(text, reader) ?? refuse({ code: 'not_a_share', text }),
  );

function amount(run: Run, { reader }: Scope): { patch: TypedDetails; count: number } {
  const currency = currencyOf(reader);
  const isAmount = (text: string) => parseAmount(text, currency) !== null;
  const [value, count] = readLongest(run, isAmount, (text) => readAmount(text, currency));
  // "100.50 JPY" is no amount, and must not be read as 100.50 of another currency.
  const next = run[count];
  if (next?.kind === 'word' && isMoneyWord(next.text)) {
    refuse({ code: 'not_an_amount', text: textOf(run.slice(0, count + 1)) });
  }
  return { patch: { amount: value }, count };
}

/** The functions that read the values of terms. */
export const TERM_VALUES: Readonly<Record<TermKey, ReadValue>> = {
  amount,
  'advance-payment': share('advancePayment'),
  'part-payment': share('partPayment'),
  'cancellation-fee': share('cancellationFee'),
  due: term('dueDate', isDate, readDueDay),
  valid: term('validUntil', isDate, readValidity),
  start: term('startDate', isDate, readValidity),
  ref: one(({ text }) => ({
    terms: {
      reference: isClearValue(text) ? null : within('ref', text.replace(/[,;]$/, ''), REFERENCE_MAX),
    },
  })),
};
