import type { Amount, Share } from '../../domain/threads/thread.ts';

/** Caches Intl formatters, which cost a hundred times more to create than to use. */
function once<F>(
  make: (locale: string, options: Intl.DateTimeFormatOptions & Intl.NumberFormatOptions) => F,
) {
  const made = new Map<string, F>();
  return (locale: string, options: Intl.DateTimeFormatOptions & Intl.NumberFormatOptions): F => {
    const key = locale + JSON.stringify(options);
    const formatter = made.get(key) ?? make(locale, options);
    made.set(key, formatter);
    return formatter;
  };
}
const dates = once((locale, options) => new Intl.DateTimeFormat(locale, options));
const numbers = once((locale, options) => new Intl.NumberFormat(locale, options));

/** The calendar day, `YYYY-MM-DD`, of a moment in a zone. */
export function dayOf(moment: number, timeZone: string): string {
  return dates('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);
}

/** "9 November", "9. November"; with the year where it isn't the year of `today`. */
export function formatDay(day: string, today: string, locale: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return dates(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', ...year }).format(noon(day));
}

/** "Monday", "Montag". */
export function weekdayOf(day: string, locale: string): string {
  return dates(locale, { timeZone: 'UTC', weekday: 'long' }).format(noon(day));
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** "November"; with the year where it isn't the year of `today`. */
export function monthOf(day: string, today: string, locale: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return dates(locale, { timeZone: 'UTC', month: 'long', ...year }).format(noon(day));
}

/** "€12,400", "12.400 €"; cents only where there are any, or always. */
export function formatAmount(amount: Amount, locale: string, cents = false): string {
  const format = { style: 'currency', currency: amount.currency } as const;
  const digits = numbers(locale, format).resolvedOptions().maximumFractionDigits ?? 2;
  const shown = !cents && amount.minor % 10 ** digits === 0 ? 0 : digits;
  return numbers(locale, {
    ...format,
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  }).format(amount.minor / 10 ** digits);
}

/** "30%", "30 %" or a sum. */
export function formatShare(share: Share, locale: string): string {
  if (!('percent' in share)) return formatAmount(share, locale);
  return numbers(locale, { style: 'percent', maximumFractionDigits: 2 }).format(share.percent / 100);
}

/** The hour of the day, 0 to 23, in a zone. */
export function hourOf(moment: number, timeZone: string): number {
  return Number(dates('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(moment));
}
