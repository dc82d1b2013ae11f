import { localDate, momentOn, startOfDate } from '../../../domain/calendar/local-date.ts';

const NOON = 720;
const isDay = (text: string) => text.length === 10;

/**
 * When something took place (UTC ms), from a day or a moment. A day means noon in the time zone, as everywhere in
 * Ghostwatch; today means now.
 */
export function pastMoment(text: string, timeZone: string, now: number): number {
  if (!isDay(text)) return Date.parse(text);
  return localDate(now, timeZone) === text ? now : momentOn(text, NOON, timeZone);
}

/** Until when to wait (UTC ms), from a day or a moment: a day means the start of that day in the time zone. */
export function futureMoment(text: string, timeZone: string): number {
  return isDay(text) ? startOfDate(text, timeZone) : Date.parse(text);
}
