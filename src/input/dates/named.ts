import { de, en } from 'chrono-node';
import { dayFrom, type Wall } from './wall-clock.ts';
import type { SaidDay } from './when.ts';

interface Parts {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  readonly weekday?: number;
}

/**
 * What chrono is certain of, if the whole text is one date. Its reference is noon of the reader's day and times
 * are taken off before, so that the zone of the process and its clock changes cannot shift a day.
 */
function certainParts(chrono: typeof en.casual, text: string, today: Wall): Parts | null {
  const [found, more] = chrono.parse(text, { instant: new Date(today + 12 * 3_600_000), timezone: 0 });
  if (!found || more || found.end || found.text.length !== text.length) return null;
  const { start } = found;
  if (start.isCertain('hour') || start.isCertain('timezoneOffset')) return null;
  const certain = (['day', 'month', 'year', 'weekday'] as const).filter((part) => start.isCertain(part));
  return Object.fromEntries(certain.map((part) => [part, start.get(part) ?? 0]));
}

/**
 * "9 Nov" and "9. Nov" are one date to a person, yet one of them is foreign to either language's parser; and "Dec 24"
 * is December 2024 to the British one.
 */
function spellings(text: string): readonly (readonly [typeof en.casual, string])[] {
  const english = text.replace(/([\d\p{L}])\. /gu, '$1 ');
  return [
    [en.GB, english],
    [en.casual, english],
    [de.casual, text.replace(/(\d) (?=\p{L})/gu, '$1. ').replace(/^(\p{L}{3,})\.? (\d{1,2})$/u, '$2. $1')],
  ];
}

function saidBy({ day, month, year, weekday }: Parts): SaidDay | null {
  // chrono counts from Sunday = 0; "Monday 23 November" names both, and they are compared later.
  const iso = weekday === undefined ? {} : { weekday: weekday || 7 };
  if (month === undefined || day === undefined) {
    return month === undefined && iso.weekday ? { kind: 'weekday', weekday: iso.weekday } : null;
  }
  if (year === undefined) return { kind: 'yearly', month, date: day, ...iso };
  const full = dayFrom(year, month, day);
  return full === null ? null : { kind: 'day', day: full, ...iso };
}

/**
 * Dates in words, English or German: "9 Nov", "yesterday", "Dienstag", "Mon, 23 November 2026".
 * @param text lower case, without a time of day
 */
export function readNamed(text: string, today: Wall): SaidDay | null {
  // Figures have their own reader; chrono would guess what `9/11` means.
  if (!/\p{L}/u.test(text) || /\d ?[/-] ?\d/.test(text)) return null;
  for (const [chrono, spelling] of spellings(text)) {
    const parts = certainParts(chrono, spelling, today);
    const said = parts && saidBy(parts);
    if (said) return said;
  }
  return null;
}

const MONTH = /^(?:(?:the )?(end) of |(ende) )?(\p{L}+)\.?(?: (\d{4}))?$/u;

/** "December", "Ende November", "end of March 2027": the first day of the month, or its last. */
export function readMonth(text: string, today: Wall): SaidDay | null {
  const [, english, german, name = '', year] = MONTH.exec(text) ?? [];
  if (name.length < 3) return null;
  const first = readNamed(`1. ${name}`, today);
  if (first?.kind !== 'yearly') return null;
  const date = english || german ? 'last' : 1;
  if (!year) return { kind: 'yearly', month: first.month, date };
  const day =
    date === 1 ? Date.UTC(Number(year), first.month - 1, 1) : Date.UTC(Number(year), first.month, 0);
  return { kind: 'day', day };
}
