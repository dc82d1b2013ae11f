import type { Amount } from './amount.ts';

/** More digits before the point are no sum that anybody agreed on. */
const DECIMAL = /^(\d{1,12})(?:\.(\d{1,4}))?$/;

/** How many digits a currency has behind the point: 2 for EUR, 0 for JPY, 3 for KWD. */
function fractionDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * An amount from a decimal number as programs write it, `12400.00`: a point, no separators, no more digits behind the
 * point than the currency has. Null for anything else.
 * @param currency an ISO 4217 code that is known
 */
export function fromDecimal(value: string, currency: string): Amount | null {
  const [, whole = '', fraction = ''] = DECIMAL.exec(value) ?? [];
  const digits = fractionDigits(currency);
  if (whole === '' || fraction.length > digits) return null;
  return { minor: Number(whole + fraction.padEnd(digits, '0')), currency };
}

/** The decimal number of an amount, with all digits that its currency has: `12400.00`. */
export function toDecimal({ minor, currency }: Amount): string {
  const digits = fractionDigits(currency);
  if (digits === 0) return String(minor);
  const text = String(minor).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
