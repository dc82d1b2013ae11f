import type { ParseContext } from '../parse-context.ts';
import { refuse } from '../parse-error.ts';
import { parseWhen } from './parse-when.ts';
import type { Lead, Purpose, SaidDay, When } from './parsed-when.ts';
import { resolveDay } from './resolve-day.ts';
import { settleTime } from './time-of-day.ts';
import { BY_THE_CLOCK } from './vocabulary.ts';
import {
  addMonths,
  DAY,
  dayOf,
  type LocalTime,
  localTimeOf,
  MINUTE,
  utcOf,
  weekdayOf,
} from './wall-clock.ts';

type Said = Extract<When, { kind: 'said' }>;
type Shift = Extract<SaidDay, { kind: 'shift' }>;

const FIVE_YEARS_IN_MONTHS = 60;
const NOON = 720;
/** The default if the reader's own hours are unknown. */
const OFFICE_HOURS = { from: 540, to: 1020 };

const todayOf = (reader: ParseContext): LocalTime => dayOf(localTimeOf(reader.now, reader.timeZone));

/**
 * Whether a text is wholly a date, past or future; also one that is refused because the day does not exist, or because
 * it is too vague.
 */
export function isDate(text: string, reader: ParseContext): boolean {
  return parseWhen(text, todayOf(reader)) !== null;
}

/** "since" is never in the future, "until" never in the past, and a wait begins at once. */
function fits(lead: Lead | null, purpose: Purpose): boolean {
  if (lead === null) return true;
  if (purpose === 'past') return lead === 'since' || lead === 'from';
  return lead !== 'since' && (lead !== 'from' || purpose !== 'wait');
}

/** Hours and minutes are added as elapsed time, across clock changes; longer units go by the calendar. */
function elapsed({ unit, count, sign }: Shift, purpose: Purpose): number | null {
  if (!BY_THE_CLOCK.has(unit)) return null;
  const forward = sign === 0 ? purpose !== 'past' : sign > 0;
  return (forward ? 1 : -1) * count * (unit === 'hour' ? 60 : 1) * MINUTE;
}

function minutesOf(
  { said, time, lead }: Said,
  purpose: Purpose,
  wall: LocalTime,
  reader: ParseContext,
): number {
  if (time) return settleTime(time, reader.workday ?? OFFICE_HOURS);
  if (purpose === 'past') return NOON;
  if (purpose === 'wait' && lead === 'through') return DAY / MINUTE;
  return said.kind === 'shift' && purpose === 'wait' ? (wall - dayOf(wall)) / MINUTE : 0;
}

/** Refuses a weekday that does not match the day: "Monday, 24 November". */
function checkWeekday({ weekday }: Said, day: LocalTime, text: string, reader: ParseContext): void {
  if (weekday === undefined || weekdayOf(day) === weekday) return;
  refuse({ code: 'wrong_weekday', text, at: utcOf(day, reader.timeZone) });
}

function saidMoment(when: Said, purpose: Purpose, text: string, reader: ParseContext): number | null {
  const { said, time } = when;
  const wall = localTimeOf(reader.now, reader.timeZone);
  const today = dayOf(wall);
  if (said.kind === 'shift') {
    const step = elapsed(said, purpose);
    if (step !== null) return time ? null : reader.now + step;
  }
  const minutes = minutesOf(when, purpose, wall, reader);
  const clock = (on: LocalTime) => utcOf(on + minutes * MINUTE, reader.timeZone);
  const found = resolveDay(said, purpose, today, time !== null && clock(today) > reader.now);
  if ('problem' in found) return refuse({ code: found.problem, text });
  const { day } = found;
  checkWeekday(when, day, text, reader);
  const at = clock(day);
  // "Today", and "this morning" typed early in the morning, can only mean until now.
  if (purpose === 'past' && day === today && (!time || (time.vague && at > reader.now))) return reader.now;
  // "9:00" typed in the afternoon is tomorrow's.
  return said.kind === 'clock' && purpose === 'wait' && at <= reader.now ? clock(day + DAY) : at;
}

/** The moment named by a text (UTC ms), past or future; refuses texts that are not dates or too far away to be meant. */
function anyMoment(text: string, purpose: Purpose, reader: ParseContext): number {
  const today = todayOf(reader);
  const when = parseWhen(text, today);
  if (when === null) return refuse({ code: 'not_a_date', text });
  if (when.kind === 'vague') return refuse({ code: 'vague_date', text });
  if (when.kind === 'halves') return refuse({ code: 'half_days', text });
  if (when.kind === 'now') return reader.now;
  if (when.kind === 'said' && !fits(when.lead, purpose)) return refuse({ code: 'not_a_date', text });
  const at = when.kind === 'instant' ? when.at : saidMoment(when, purpose, text, reader);
  const near =
    at !== null &&
    at > addMonths(today, -FIVE_YEARS_IN_MONTHS) - DAY &&
    at < addMonths(today, FIVE_YEARS_IN_MONTHS) + 2 * DAY;
  return near ? at : refuse({ code: 'not_a_date', text });
}

/**
 * When a contact took place.
 * @returns UTC ms, never after now; a day without a time is noon in the reader's zone, today is now
 * @throws ParseError `not_a_date`, `date_in_future`, and the errors of all dates: `vague_date`, `no_such_day`,
 * `wrong_weekday`
 */
export function readPast(text: string, reader: ParseContext): number {
  const at = anyMoment(text, 'past', reader);
  return at > reader.now ? refuse({ code: 'date_in_future', text, at }) : at;
}

/** Whether a date that `readPast` understands names a time of day, and not only a day. */
export function namesTime(text: string, reader: ParseContext): boolean {
  const when = parseWhen(text, todayOf(reader));
  return when?.kind !== 'said' || when.time !== null || when.said.kind === 'clock';
}

/**
 * Until when to wait.
 * @returns UTC ms, always after now; a day without a time is midnight in the reader's zone, "3 days" the same time of
 * day in three days
 * @throws ParseError `not_a_date`, `date_in_past`
 */
export function readFuture(text: string, reader: ParseContext): number {
  const at = anyMoment(text, 'wait', reader);
  return at > reader.now ? at : refuse({ code: 'date_in_past', text, at });
}

const isoDay = (day: LocalTime): string => new Date(day).toISOString().slice(0, 10);

function dayFor(text: string, purpose: Purpose, reader: ParseContext): string {
  return isoDay(dayOf(localTimeOf(anyMoment(text, purpose, reader), reader.timeZone)));
}

function notBehind(text: string, purpose: 'promise' | 'begin', reader: ParseContext): string {
  const day = dayFor(text, purpose, reader);
  if (day >= isoDay(todayOf(reader))) return day;
  return refuse({ code: 'date_in_past', text, at: utcOf(Date.parse(day), reader.timeZone) });
}

/**
 * A named day, today or later; for a period its last day.
 * @returns `YYYY-MM-DD` in the reader's zone
 * @throws ParseError `not_a_date`, `date_in_past`
 */
export function readNamedDay(text: string, reader: ParseContext): string {
  return notBehind(text, 'promise', reader);
}

/**
 * The day on which something begins, today or later; for a period its first day.
 * @returns `YYYY-MM-DD` in the reader's zone
 * @throws ParseError `not_a_date`, `date_in_past`
 */
export function readFirstDay(text: string, reader: ParseContext): string {
  return notBehind(text, 'begin', reader);
}

/**
 * The moment at which something begins: the start of its day, or its time; for a period its first day.
 * @returns UTC ms, at the earliest the beginning of today
 * @throws ParseError `not_a_date`, `date_in_past`
 */
export function readStart(text: string, reader: ParseContext): number {
  const at = anyMoment(text, 'begin', reader);
  return at >= utcOf(todayOf(reader), reader.timeZone) ? at : refuse({ code: 'date_in_past', text, at });
}

/**
 * The moment at which a stretch of time ends whose last day is given: the end of that day, or its time.
 * @returns UTC ms, after now
 * @throws ParseError `not_a_date`, `date_in_past`
 */
export function readEnd(text: string, reader: ParseContext): number {
  const when = parseWhen(text, todayOf(reader));
  const hasTime = when?.kind === 'instant' || (when?.kind === 'said' && when.time !== null);
  const at = hasTime ? anyMoment(text, 'promise', reader) : endOfDay(readNamedDay(text, reader), reader);
  return at > reader.now ? at : refuse({ code: 'date_in_past', text, at });
}

function endOfDay(day: string, { timeZone }: ParseContext): number {
  return utcOf(Date.parse(`${day}T00:00:00Z`) + DAY, timeZone);
}

/**
 * The day on which an invoice is or was due: "6 Nov" is the nearest one, "Friday" the coming one.
 * @returns `YYYY-MM-DD` in the reader's zone
 * @throws ParseError `not_a_date`
 */
export function readDueDay(text: string, reader: ParseContext): string {
  return dayFor(text, 'due', reader);
}

/**
 * The day until which an offer is valid: the coming one, or a past one if the text says so.
 * @returns `YYYY-MM-DD` in the reader's zone
 * @throws ParseError `not_a_date`
 */
export function readValidity(text: string, reader: ParseContext): string {
  return dayFor(text, 'validity', reader);
}
