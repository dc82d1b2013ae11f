import { addMonths, DAY, dayFrom, lastOfMonth, type Wall, weekdayOf } from './wall-clock.ts';
import type { Direction, SaidDay } from './when.ts';

type Of<Kind extends SaidDay['kind']> = Extract<SaidDay, { kind: Kind }>;

const FRIDAY = 5;

/** Days from today on to a weekday, 1–7 (never today). */
const daysUntil = (weekday: number, today: Wall): number => (weekday - weekdayOf(today) + 7) % 7 || 7;

function weekdayNear({ weekday, week, order }: Of<'weekday'>, direction: Direction, today: Wall): Wall {
  if (week !== undefined) return today + (week * 7 + weekday - weekdayOf(today)) * DAY;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (order === 'last') return today - (back || 7) * DAY;
  if (order === 'next' || direction !== 'past') return today + daysUntil(weekday, today) * DAY;
  return today - back * DAY;
}

/** The working week ends on Friday; on a Friday that is today where a day is asked for, else the next one. */
function weekEnd(direction: Direction, today: Wall): Wall {
  if (direction !== 'future' && weekdayOf(today) === FRIDAY) return today;
  return weekdayNear({ kind: 'weekday', weekday: FRIDAY }, direction, today);
}

/** The candidate nearest to today on the right side of it, today included. */
function nearestOf(candidates: readonly (Wall | null)[], direction: Direction, today: Wall): Wall | null {
  const days = candidates.filter((day): day is Wall => day !== null);
  if (direction === 'past') return days.filter((day) => day <= today).at(-1) ?? null;
  return days.find((day) => day >= today) ?? null;
}

function yearly({ month, date }: Of<'yearly'>, direction: Direction, today: Wall): Wall | null {
  const year = new Date(today).getUTCFullYear();
  const years = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((distance) => year + distance);
  const days = years.map((y) => dayFrom(y, month, date === 'last' ? lastOfMonth(y, month) : date));
  return nearestOf(days, direction, today);
}

/** The Monday of a week that the year has; its first week is the one with the 4th of January. */
function mondayOf(year: number, week: number): Wall | null {
  const inFirst = Date.UTC(year, 0, 4);
  const monday = inFirst + ((week - 1) * 7 + 1 - weekdayOf(inFirst)) * DAY;
  return week < 53 || new Date(monday + 3 * DAY).getUTCFullYear() === year ? monday : null;
}

function isoWeek({ week }: Of<'iso_week'>, direction: Direction, today: Wall): Wall | null {
  const year = new Date(today).getUTCFullYear();
  const mondays = [-1, 0, 1].map((distance) => mondayOf(year + distance, week));
  return nearestOf(mondays, direction, today);
}

function monthly({ date }: Of<'monthly'>, direction: Direction, today: Wall): Wall | null {
  const first = today - (new Date(today).getUTCDate() - 1) * DAY;
  const months = [-2, -1, 0, 1, 2].map((distance) => new Date(addMonths(first, distance)));
  const days = months.map((month) => dayFrom(month.getUTCFullYear(), month.getUTCMonth() + 1, date));
  return nearestOf(days, direction, today);
}

function shifted({ unit, count, sign }: Of<'shift'>, direction: Direction, today: Wall): Wall {
  const step = sign === 0 ? (direction === 'past' ? -count : count) : sign * count;
  if (unit === 'month' || unit === 'year') return addMonths(today, unit === 'year' ? 12 * step : step);
  return today + (unit === 'week' ? 7 : 1) * step * DAY;
}

function dayMeant(said: SaidDay, direction: Direction, today: Wall): Wall | null {
  switch (said.kind) {
    case 'day':
      return said.day;
    case 'weekday':
      return weekdayNear(said, direction, today);
    case 'week_end':
      return weekEnd(direction, today);
    case 'yearly':
      return yearly(said, direction, today);
    case 'iso_week':
      return isoWeek(said, direction, today);
    case 'monthly':
      return monthly(said, direction, today);
    case 'shift':
      return shifted(said, direction, today);
    case 'clock':
      return today;
  }
}

/**
 * The day that is meant, seen from today.
 * @returns null where none exists, or where the weekday that was said is not that day's
 */
export function resolveDay(said: SaidDay, direction: Direction, today: Wall): Wall | null {
  const day = dayMeant(said, direction, today);
  const weekday = said.kind === 'day' || said.kind === 'yearly' ? said.weekday : undefined;
  if (day === null || weekday === undefined) return day;
  return weekdayOf(day) === weekday ? day : null;
}
