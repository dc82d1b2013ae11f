import type { Terms } from '../../../../domain/threads/thread.ts';
import { packFor } from '../../../../languages/index.ts';
import type { Localizer } from '../../../../languages/localizer.ts';

/** What was agreed with the client, in one line; null if nothing was. */
export function agreedLine(terms: Terms, t: Localizer): string | null {
  const { advancePayment, partPayment, cancellationFee, dueDate, validUntil, startDate, reference } = terms;
  const agreed = [
    reference && t.mrkdwn('agreed.reference', { reference }),
    dueDate && t.mrkdwn('agreed.due', { date: t.day(dueDate) }),
    validUntil && t.mrkdwn('agreed.valid', { date: t.day(validUntil) }),
    startDate && t.mrkdwn('agreed.start', { date: t.day(startDate) }),
    advancePayment && t.mrkdwn('agreed.advance_payment', { share: t.share(advancePayment) }),
    partPayment && t.mrkdwn('agreed.part_payment', { share: t.share(partPayment) }),
    cancellationFee && t.mrkdwn('agreed.cancellation_fee', { share: t.share(cancellationFee) }),
  ].filter(Boolean);
  return agreed.length === 0 ? null : agreed.join(' · ');
}

/** A day (`YYYY-MM-DD`) in figures, in the format in which this reader types dates. */
function inFigures(day: string, { language }: Localizer): string {
  return packFor(language).formats.dayInFigures(day);
}

/** The agreed terms in the syntax that the form can read again: `part-payment 30%, due 2026-11-30`. */
export function termsText(terms: Terms, t: Localizer): string {
  const { advancePayment, partPayment, cancellationFee, dueDate, validUntil, startDate, reference } = terms;
  return [
    advancePayment && `${t.text('typed.key.advance-payment')} ${t.share(advancePayment)}`,
    partPayment && `${t.text('typed.key.part-payment')} ${t.share(partPayment)}`,
    cancellationFee && `${t.text('typed.key.cancellation-fee')} ${t.share(cancellationFee)}`,
    dueDate && `${t.text('typed.key.due')} ${inFigures(dueDate, t)}`,
    validUntil && `${t.text('typed.key.valid')} ${inFigures(validUntil, t)}`,
    startDate && `${t.text('typed.key.start')} ${inFigures(startDate, t)}`,
    reference && `${t.text('typed.key.ref')} ${reference}`,
  ]
    .filter(Boolean)
    .join(', ');
}
