import { dayFrom } from './wall-clock.ts';
import type { SaidDay } from './when.ts';

const GERMAN = /^(\d{1,2})\. ?(\d{1,2})(?:\. ?(\d{4}|\d{2})?)?$/;
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const EITHER_WAY = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const ORDINAL = /^(\d{1,2})(?:\.|st|nd|rd|th)$/;

function said(year: string | undefined, month: number, date: number): SaidDay | null {
  if (year) {
    const day = dayFrom(Number(year) + (year.length === 2 ? 2000 : 0), month, date);
    return day === null ? null : { kind: 'day', day };
  }
  // 2024 is a leap year: the 29th of February exists, if not in every year.
  return dayFrom(2024, month, date) === null ? null : { kind: 'yearly', month, date };
}

/** `9/11` is a day in November to some and in September to others: decided only where one part says so. */
function eitherWay(first: number, second: number, year: string | undefined): SaidDay | null {
  if (first === second || first > 12) return said(year, second, first);
  return second > 12 ? said(year, first, second) : null;
}

/** Dates in figures: `9.11.`, `1.12.2026`, `2026-12-01`, `25/12`, `25th`. */
export function readNumeric(text: string): SaidDay | null {
  const iso = ISO.exec(text);
  if (iso) return said(iso[1], Number(iso[3]), Number(iso[4]));
  const german = GERMAN.exec(text);
  if (german) return said(german[3], Number(german[2]), Number(german[1]));
  const open = EITHER_WAY.exec(text);
  if (open) return open[2] === '-' && !open[4] ? null : eitherWay(Number(open[1]), Number(open[3]), open[4]);
  const date = Number(ORDINAL.exec(text)?.[1] ?? 0);
  return date >= 1 && date <= 31 ? { kind: 'monthly', date } : null;
}
