import { TZDate } from '@date-fns/tz';
import type { Cells } from '../../domain/exchange/column.ts';
import { writeRecord } from '../../domain/exchange/thread-record.ts';
import type { Amount, ClientThread, Share } from '../../domain/threads/thread.ts';

/** An amount as a number with a decimal point and as many decimals as the currency has: `12400.00`. */
function figures({ minor, currency }: Amount): string {
  const money = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = money.resolvedOptions().maximumFractionDigits ?? 2;
  const padded = String(minor).padStart(digits + 1, '0');
  return digits === 0 ? padded : `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}

function share(term: Share | undefined): string {
  if (term === undefined) return '';
  return 'percent' in term ? `${term.percent}%` : `${figures(term)} ${term.currency}`;
}

/**
 * A thread as text, the same in every language, so that a file can be read again without loss: days as `2026-11-09`, the
 * moment of the last message with the offset of `timeZone`, money with a decimal point.
 */
export function threadCells(thread: ClientThread, timeZone: string): Cells {
  const { amount, terms } = thread;
  return {
    number: String(thread.number),
    client: thread.client,
    topic: thread.topic ?? '',
    category: thread.category,
    via: thread.via,
    contact: thread.contact ?? '',
    email: thread.email ?? '',
    phone: thread.phone ?? '',
    language: thread.language,
    amount: amount === null ? '' : figures(amount),
    currency: amount?.currency ?? '',
    since: new TZDate(thread.silentSince, timeZone).toISOString(),
    owner: thread.ownerId,
    link: thread.link ?? '',
    advancePayment: share(terms.advancePayment),
    partPayment: share(terms.partPayment),
    cancellationFee: share(terms.cancellationFee),
    dueDate: terms.dueDate ?? '',
    validUntil: terms.validUntil ?? '',
    startDate: terms.startDate ?? '',
    reference: terms.reference ?? '',
    status: thread.status,
    outcome: thread.outcome ?? '',
    reason: thread.outcomeReason ?? '',
    record: writeRecord(thread),
  };
}
