import type { SaidDay } from './parsed-when.ts';
import { dayFrom } from './wall-clock.ts';

type Numeric = Extract<SaidDay, { kind: 'day' | 'yearly' | 'monthly' }>;

const GERMAN = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2})?)?$/;
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const EITHER_WAY = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const ORDINAL = /^(\d{1,2})(?:\.|st|nd|rd|th)$/;

function said(year: string | undefined, month: number, date: number): Numeric | null {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  if (!year) return { kind: 'yearly', month, date };
  const full = Number(year) + (year.length === 2 ? 2000 : 0);
  const day = dayFrom(full, month, date);
  return day === null ? { kind: 'yearly', month, date, year: full } : { kind: 'day', day };
}

/** `9/11` is in November for some and in September for others: accepted only if one part is above 12. */
function eitherWay(first: number, second: number, year: string | undefined): Numeric | null {
  if (first === second || first > 12) return said(year, second, first);
  return second > 12 ? said(year, first, second) : null;
}

/** Dates in numbers: `9.11.`, `1.12.2026`, `2026-12-01`, `25/12`, `25th`. */
export function readNumeric(text: string): Numeric | null {
  const iso = ISO.exec(text);
  if (iso) return said(iso[1], Number(iso[3]), Number(iso[4]));
  const german = GERMAN.exec(text);
  if (german) return said(german[3], Number(german[2]), Number(german[1]));
  const open = EITHER_WAY.exec(text);
  if (open) return open[2] === '-' && !open[4] ? null : eitherWay(Number(open[1]), Number(open[3]), open[4]);
  const date = Number(ORDINAL.exec(text)?.[1] ?? 0);
  return date >= 1 && date <= 31 ? { kind: 'monthly', date } : null;
}
