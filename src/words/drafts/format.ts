import type { Share } from '../../domain/draft.ts';
import type { Amount } from '../../domain/thread.ts';

/** A calendar day, `YYYY-MM-DD`, as it is in a zone at a moment. */
export function dayOf(moment: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);
}

/** "9 November", "9. November"; with the year where it isn't the year of `today`. */
export function formatDay(day: string, today: string, locale: string, weekday = false): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    ...(weekday ? { weekday: 'long' } : {}),
  }).format(new Date(`${day}T00:00:00Z`));
}

/** "€12,400", "12.400 €"; cents only where there are any. */
export function formatAmount(amount: Amount, locale: string): string {
  const format = { style: 'currency', currency: amount.currency } as const;
  const digits = new Intl.NumberFormat(locale, format).resolvedOptions().maximumFractionDigits ?? 2;
  const whole = amount.minor % 10 ** digits === 0;
  return new Intl.NumberFormat(locale, {
    ...format,
    minimumFractionDigits: whole ? 0 : digits,
    maximumFractionDigits: whole ? 0 : digits,
  }).format(amount.minor / 10 ** digits);
}

/** "30%", "30 %" or a sum. */
export function formatShare(share: Share, locale: string): string {
  if (!('percent' in share)) return formatAmount(share, locale);
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
    share.percent / 100,
  );
}

/** The hour of the day, 0 to 23, in a zone. */
export function hourOf(moment: number, timeZone: string): number {
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  return Number(hour.format(moment));
}
