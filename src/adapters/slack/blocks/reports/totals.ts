import type { ClientTotals } from '../../../../domain/reports/report.ts';
import type { Amount } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';

/** Sums of money side by side, one for each currency; currencies are never added up. */
export function sums(amounts: readonly Amount[], t: Localizer): string {
  return amounts.map((amount) => t.amount(amount)).join(' + ');
}

/** `12 clients, €80,000 + $3,000 (4 without an amount)`. */
export function totalsText({ clients, amounts, withoutAmount }: ClientTotals, t: Localizer): string {
  const count = t.text('report.clients', { count: clients });
  if (amounts.length === 0) return count;
  const money = `${count}, ${sums(amounts, t)}`;
  return withoutAmount === 0
    ? money
    : `${money} ${t.text('report.without_amount', { count: withoutAmount })}`;
}
