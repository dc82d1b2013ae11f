import type { Amount } from './amount.ts';

/** At most 12 digits before the point: no agreed amount has more. */
const DECIMAL = /^(\d{1,12})(?:\.(\d{1,4}))?$/;

/** The number of decimals of a currency (ISO 4217 code): 2 for EUR, 0 for JPY, 3 for KWD. */
export function fractionDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * An amount from a decimal number as programs write it, `12400.00`: a decimal point, no separators, no more decimals
 * than the currency has. Null for anything else.
 * @param currency an ISO 4217 code, which must be known
 */
export function fromDecimal(value: string, currency: string): Amount | null {
  const [, whole = '', fraction = ''] = DECIMAL.exec(value) ?? [];
  const digits = fractionDigits(currency);
  if (whole === '' || fraction.length > digits) return null;
  return { minor: Number(whole + fraction.padEnd(digits, '0')), currency };
}

/** An amount as a decimal number with all decimals of its currency: `12400.00`. */
export function toDecimal({ minor, currency }: Amount): string {
  const digits = fractionDigits(currency);
  if (digits === 0) return String(minor);
  const text = String(minor).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
