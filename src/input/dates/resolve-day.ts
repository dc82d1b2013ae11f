import { mondayOf, type Occurrence, occurrencesOf, onDay } from './occurrences.ts';
import type { Anchor, Purpose, SaidDay, Unit } from './parsed-when.ts';
import { addMonths, DAY, type LocalTime, weekdayOf } from './wall-clock.ts';

type Of<Kind extends SaidDay['kind']> = Extract<SaidDay, { kind: Kind }>;

/** The day that is meant; or that it does not exist in the year found, that no day fits, or that it is ambiguous. */
export type DayMeant =
  | { readonly day: LocalTime }
  | { readonly problem: 'no_such_day' | 'not_a_date' | 'vague_date' };

const WEEKS: Partial<Record<string, number>> = { before_last: -2, last: -1, this: 0, next: 1, after_next: 2 };

/** A weekday relative to today: the coming one (today only if stated or due), or the last one. */
function weekdayNear(
  said: Of<'weekday'>,
  purpose: Purpose,
  today: LocalTime,
  todayCounts: boolean,
): LocalTime {
  const { weekday, week, order, later = 0 } = said;
  if (week !== undefined) return mondayOf(today) + ((WEEKS[week] ?? 0) * 7 + weekday - 1) * DAY;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (order === 'last') return today - (back || 7) * DAY;
  if (order === 'before_last') return today - ((back || 7) + 7) * DAY;
  if (purpose === 'past' && order === undefined && later === 0) return today - back * DAY;
  if (purpose === 'past' && order === 'this') return today - back * DAY;
  const counts = order === 'this' || (order === undefined && todayCounts);
  const coming = counts ? ahead : ahead || 7;
  return today + (coming + (order === 'after_next' ? 7 : 0) + later * 7) * DAY;
}

/** "Monday a week ago": a number of weeks before the last such day. */
function weekdayAgo({ weekday, later = 0 }: Of<'weekday'>, today: LocalTime): LocalTime {
  return today + (later * 7 - ((weekdayOf(today) - weekday + 7) % 7)) * DAY;
}

function pick(all: readonly Occurrence[], purpose: Purpose, today: LocalTime): Occurrence | undefined {
  if (all.length === 1) return all[0];
  if (purpose === 'past') return all.filter(({ first }) => first <= today).at(-1);
  if (purpose === 'begin') return all.find(({ end }) => end >= today);
  if (purpose !== 'due') return all.find(({ end }) => end >= today);
  const distance = ({ first, end }: Occurrence) => Math.max(first - today, today - end, 0);
  return all.reduce<Occurrence | undefined>(
    (best, one) => (best === undefined || distance(one) < distance(best) ? one : best),
    undefined,
  );
}

/** A period counts from its start or up to its end; a wait for the current one ends with it. */
function dayOfPeriod({ first, last }: Occurrence, purpose: Purpose, today: LocalTime): LocalTime {
  if (purpose === 'past' || purpose === 'begin') return first;
  return purpose === 'wait' && first > today ? first : last;
}

function meant(found: Occurrence | undefined, purpose: Purpose, today: LocalTime): DayMeant {
  if (found === undefined) return { problem: 'not_a_date' };
  return found.exists ? { day: dayOfPeriod(found, purpose, today) } : { problem: 'no_such_day' };
}

function stepped(day: LocalTime, unit: Unit, count: number): LocalTime {
  if (unit === 'month' || unit === 'quarter' || unit === 'year') {
    return addMonths(day, count * { month: 1, quarter: 3, year: 12 }[unit]);
  }
  return day + (unit === 'week' ? 7 : 1) * count * DAY;
}

function anchorsOf(anchor: Anchor, purpose: Purpose, today: LocalTime): readonly Occurrence[] {
  if (anchor.kind !== 'weekday') return occurrencesOf(anchor, today);
  return [onDay(weekdayNear(anchor, purpose, today, false))];
}

/**
 * A day counted from another one. The time between the two may have begun: "a week after 28 December" typed on the 29th
 * is in January; but a day before a future day must itself be in the future.
 */
function counted(
  { anchor, sign }: { readonly anchor: Anchor; readonly sign: -1 | 1 },
  step: (from: LocalTime) => LocalTime,
  purpose: Purpose,
  today: LocalTime,
): DayMeant {
  const move = ({ first, end, exists }: Occurrence) => onDay(step(sign > 0 ? end : first), exists);
  const anchors = anchorsOf(anchor, purpose, today);
  const byResult = purpose === 'due' || (purpose === 'past' ? sign < 0 : sign > 0);
  if (byResult) return meant(pick(anchors.map(move), purpose, today), purpose, today);
  const from = pick(anchors, purpose, today);
  return meant(from && move(from), purpose, today);
}

function weekdayBeside(said: Of<'weekday_beside'>, purpose: Purpose, today: LocalTime): DayMeant {
  const { weekday, sign } = said;
  const step = (from: LocalTime) => {
    const days = (sign * (weekday - weekdayOf(from)) + 14) % 7 || 7;
    return from + sign * days * DAY;
  };
  return counted(said, step, purpose, today);
}

function shifted({ unit, count, sign }: Of<'shift'>, purpose: Purpose, today: LocalTime): LocalTime {
  const step = sign === 0 ? (purpose === 'past' ? -count : count) : sign * count;
  return stepped(today, unit, step);
}

/** Months from 0, as in `Date`. */
const SEPTEMBER = 8;

/**
 * "In the new year" begins on 1 January for a wait, and is used in the months before. It is not a day by which
 * something is promised or due.
 */
function inNewYear(purpose: Purpose, today: LocalTime): DayMeant {
  const date = new Date(today);
  const isAhead = date.getUTCMonth() >= SEPTEMBER;
  if (!isAhead || (purpose !== 'wait' && purpose !== 'begin')) return { problem: 'vague_date' };
  return { day: Date.UTC(date.getUTCFullYear() + 1, 0, 1) };
}

/**
 * The day that is meant, relative to today.
 * @param todayCounts whether a bare weekday may be today: "Wednesday 5pm" said on Wednesday at noon
 */
export function resolveDay(
  said: SaidDay,
  purpose: Purpose,
  today: LocalTime,
  todayCounts: boolean,
): DayMeant {
  switch (said.kind) {
    case 'new_year':
      return inNewYear(purpose, today);
    case 'clock':
      return { day: today };
    case 'weekday':
      if ((said.later ?? 0) < 0) return { day: weekdayAgo(said, today) };
      return { day: weekdayNear(said, purpose, today, todayCounts || purpose === 'due') };
    case 'shift':
      return { day: shifted(said, purpose, today) };
    case 'relative':
      return counted(said, (from) => stepped(from, said.unit, said.sign * said.count), purpose, today);
    case 'weekday_beside':
      return weekdayBeside(said, purpose, today);
    default:
      return meant(pick(occurrencesOf(said, today), purpose, today), purpose, today);
  }
}
