import type { Cells } from '../../../../domain/exchange/column.ts';
import type { Amount, PlannedThread, Share } from '../../../../domain/threads/thread.ts';
import { threadCells } from '../../../../languages/exports/thread-cells.ts';
import type { Localizer } from '../../../../languages/localizer.ts';

/**
 * A thread column by column as people read it, in their language and time zone, unlike `threadCells`, which programs
 * read. Plain text, empty where there is no value; the owner is still an id.
 */
export function cellsInWords(thread: PlannedThread, t: Localizer): Cells {
  const { amount, terms, outcome } = thread;
  const money = (value: Amount | null) => (value === null ? '' : t.amount(value));
  const share = (value: Share | undefined) => (value === undefined ? '' : t.share(value));
  const day = (value: string | undefined) => (value === undefined ? '' : t.day(value));
  return {
    ...threadCells(thread, t.timeZone),
    category: t.text(`category.${thread.category}`),
    via: t.text(`by.${thread.via}`),
    language: t.draftLanguageName(thread.language),
    amount: money(amount),
    since: t.stamp(thread.silentSince),
    advancePayment: share(terms.advancePayment),
    partPayment: share(terms.partPayment),
    cancellationFee: share(terms.cancellationFee),
    dueDate: day(terms.dueDate),
    validUntil: day(terms.validUntil),
    startDate: day(terms.startDate),
    status: t.text(`privacy.status_${thread.status}`),
    outcome: outcome === null ? '' : t.text(`outcome.${outcome}`),
  };
}
