import type { Terms } from '../../../domain/thread.ts';
import type { Words } from '../../../words/interface/words.ts';

/** What was agreed with the client, in one line; null where nothing was. */
export function agreedLine(terms: Terms, words: Words): string | null {
  const { partPayment, cancellationFee, dueDate, validUntil, reference } = terms;
  const agreed = [
    reference && words.say('agreed.reference', { reference }),
    dueDate && words.say('agreed.due', { date: words.day(dueDate) }),
    validUntil && words.say('agreed.valid', { date: words.day(validUntil) }),
    partPayment && words.say('agreed.part_payment', { share: words.share(partPayment) }),
    cancellationFee && words.say('agreed.cancellation_fee', { share: words.share(cancellationFee) }),
  ].filter(Boolean);
  return agreed.length === 0 ? null : agreed.join(' · ');
}
