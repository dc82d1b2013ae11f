import type { Terms } from '../../../domain/thread.ts';
import type { Words } from '../../../words/interface/words.ts';

/** What was agreed with the client, in one line; null where nothing was. */
export function agreedLine(terms: Terms, words: Words): string | null {
  const { advancePayment, partPayment, cancellationFee, dueDate, validUntil, startDate, reference } = terms;
  const agreed = [
    reference && words.say('agreed.reference', { reference }),
    dueDate && words.say('agreed.due', { date: words.day(dueDate) }),
    validUntil && words.say('agreed.valid', { date: words.day(validUntil) }),
    startDate && words.say('agreed.start', { date: words.day(startDate) }),
    advancePayment && words.say('agreed.advance_payment', { share: words.share(advancePayment) }),
    partPayment && words.say('agreed.part_payment', { share: words.share(partPayment) }),
    cancellationFee && words.say('agreed.cancellation_fee', { share: words.share(cancellationFee) }),
  ].filter(Boolean);
  return agreed.length === 0 ? null : agreed.join(' · ');
}

/** A day (`YYYY-MM-DD`) in figures, as this reader would type it. */
function inFigures(day: string, { language }: Words): string {
  return language === 'de' ? day.split('-').reverse().join('.') : day;
}

/** What was agreed in the words that are read back from a form: `part-payment 30%, due 2026-11-30`. */
export function termsText(terms: Terms, words: Words): string {
  const { advancePayment, partPayment, cancellationFee, dueDate, validUntil, startDate, reference } = terms;
  return [
    advancePayment && `${words.plain('typed.key.advance-payment')} ${words.share(advancePayment)}`,
    partPayment && `${words.plain('typed.key.part-payment')} ${words.share(partPayment)}`,
    cancellationFee && `${words.plain('typed.key.cancellation-fee')} ${words.share(cancellationFee)}`,
    dueDate && `${words.plain('typed.key.due')} ${inFigures(dueDate, words)}`,
    validUntil && `${words.plain('typed.key.valid')} ${inFigures(validUntil, words)}`,
    startDate && `${words.plain('typed.key.start')} ${inFigures(startDate, words)}`,
    reference && `${words.plain('typed.key.ref')} ${reference}`,
  ]
    .filter(Boolean)
    .join(', ');
}
