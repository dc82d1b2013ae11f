import type { ParseContext } from '../parse-context.ts';
import { refuse } from '../parse-error.ts';
import { parseWhen } from './parse-when.ts';
import { resolveDay } from './resolve-day.ts';
import { addMonths, DAY, dayOf, MINUTE, utcOf, type Wall, wallOf } from './wall-clock.ts';
import type { Direction, SaidDay, When } from './when.ts';

type Said = Extract<When, { kind: 'said' }>;
type Shift = Extract<SaidDay, { kind: 'shift' }>;

const FIVE_YEARS_IN_MONTHS = 60;
const NOON = 720;

const todayOf = (reader: ParseContext): Wall => dayOf(wallOf(reader.now, reader.timeZone));

/** Whether a text is wholly a date, whichever side of now it is on. */
export function isDate(text: string, reader: ParseContext): boolean {
  return parseWhen(text, todayOf(reader)) !== null;
}

/** Hours and minutes are counted on, across clock changes; longer shifts go by the calendar. */
function elapsed({ unit, count, sign }: Shift, direction: Direction): number | null {
  if (unit !== 'hour' && unit !== 'minute') return null;
  const forward = sign === 0 ? direction !== 'past' : sign > 0;
  return (forward ? 1 : -1) * count * (unit === 'hour' ? 60 : 1) * MINUTE;
}

function minutesOf({ said, time }: Said, direction: Direction, sinceMidnight: number): number {
  if (time) return time.minutes;
  if (direction === 'past') return NOON;
  return said.kind === 'shift' && direction === 'future' ? sinceMidnight / MINUTE : 0;
}

function saidMoment(when: Said, direction: Direction, reader: ParseContext): number | null {
  const { said, time } = when;
  const wall = wallOf(reader.now, reader.timeZone);
  const today = dayOf(wall);
  if (said.kind === 'shift') {
    const step = elapsed(said, direction);
    if (step !== null) return time ? null : reader.now + step;
  }
  const day = resolveDay(said, direction, today);
  if (day === null) return null;
  const clock = (on: Wall) => utcOf(on + minutesOf(when, direction, wall - today) * MINUTE, reader.timeZone);
  const at = clock(day);
  // "Today", and "this morning" said early in the morning, can only mean until now.
  if (direction === 'past' && day === today && (!time || (time.vague && at > reader.now))) return reader.now;
  // "9:00" said in the afternoon is tomorrow's.
  return said.kind === 'clock' && direction === 'future' && at <= reader.now ? clock(day + DAY) : at;
}

/** The moment a text names (UTC ms), on either side of now; refuses what is no date or too far away to be meant. */
function anyMoment(text: string, direction: Direction, reader: ParseContext): number {
  const when = parseWhen(text, todayOf(reader));
  if (when === null) return refuse({ code: 'not_a_date', text });
  if (when.kind === 'now') return reader.now;
  const at = when.kind === 'instant' ? when.at : saidMoment(when, direction, reader);
  const today = todayOf(reader);
  const near =
    at !== null &&
    at > addMonths(today, -FIVE_YEARS_IN_MONTHS) - DAY &&
    at < addMonths(today, FIVE_YEARS_IN_MONTHS) + 2 * DAY;
  return near ? at : refuse({ code: 'not_a_date', text });
}

/**
 * When a contact took place.
 * @returns UTC ms, never after now; a day without a time is its noon in the reader's zone, today is now
 * @throws Refusal `not_a_date`, `date_in_future`
 */
export function readPast(text: string, reader: ParseContext): number {
  const at = anyMoment(text, 'past', reader);
  return at > reader.now ? refuse({ code: 'date_in_future', text, at }) : at;
}

/**
 * Until when to wait.
 * @returns UTC ms, always after now; a day without a time is its midnight in the reader's zone, "3 days" this time
 * of day three days on
 * @throws Refusal `not_a_date`, `date_in_past`
 */
export function readFuture(text: string, reader: ParseContext): number {
  const at = anyMoment(text, 'future', reader);
  return at > reader.now ? at : refuse({ code: 'date_in_past', text, at });
}

const isoDay = (day: Wall): string => new Date(day).toISOString().slice(0, 10);

/**
 * The day that somebody named, today or later.
 * @returns `YYYY-MM-DD` in the reader's zone
 * @throws Refusal `not_a_date`, `date_in_past`
 */
export function readNamedDay(text: string, reader: ParseContext): string {
  const at = anyMoment(text, 'day', reader);
  const day = dayOf(wallOf(at, reader.timeZone));
  if (day < todayOf(reader)) refuse({ code: 'date_in_past', text, at });
  return isoDay(day);
}

const HALF_A_YEAR = 183 * DAY;

/**
 * A day on either side of now, such as the day on which an invoice is or was due: "6 Nov" is the nearest one,
 * "Friday" the coming one.
 * @returns `YYYY-MM-DD` in the reader's zone
 * @throws Refusal `not_a_date`
 */
export function readDay(text: string, reader: ParseContext): string {
  const ahead = anyMoment(text, 'day', reader);
  const at = ahead - reader.now > HALF_A_YEAR ? anyMoment(text, 'past', reader) : ahead;
  return isoDay(dayOf(wallOf(at, reader.timeZone)));
}
