/** A stretch of a local day in minutes from local midnight, `[from, to)`, 0..1440. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** The working hours of one day of the week; none means a day off. */
export type DayHours = readonly Hours[];

/** Working hours by day of the week; index 0 is Monday, 6 is Sunday. */
export type Week = readonly [DayHours, DayHours, DayHours, DayHours, DayHours, DayHours, DayHours];

/** A day on which nobody works, or part of one; a whole day is 0..1440. */
export interface Closure extends Hours {
  readonly name: string;
}

const MINUTES_OF_DAY = 1440;
const OFFICE_HOURS: Hours = { from: 540, to: 1020 };
const OFFICE: DayHours = [OFFICE_HOURS];

/** Monday to Friday, 09:00 to 17:00. */
export const DEFAULT_WEEK: Week = [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []];

/** Sorts hours, joins those that touch or overlap, and drops what is empty or outside the day. */
export function tidyHours(hours: DayHours): DayHours {
  const tidy: Hours[] = [];
  for (const { from, to } of hours.map(withinDay).sort((a, b) => a.from - b.from)) {
    const last = tidy.at(-1);
    if (!(from < to)) continue;
    if (last !== undefined && from <= last.to) {
      tidy[tidy.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    } else {
      tidy.push({ from, to });
    }
  }
  return tidy;
}

/** Tidy hours without the closures; a closure may cut a stretch in two. */
export function withoutClosures(hours: DayHours, closures: readonly Hours[]): DayHours {
  let open = hours;
  for (const closed of tidyHours(closures)) {
    open = open.flatMap(({ from, to }) =>
      [
        { from, to: Math.min(to, closed.from) },
        { from: Math.max(from, closed.to), to },
      ].filter((rest) => rest.from < rest.to),
    );
  }
  return open;
}

/** The length of tidy hours in minutes. */
export function lengthOf(hours: DayHours): number {
  return hours.reduce((sum, { from, to }) => sum + to - from, 0);
}

function withinDay({ from, to }: Hours): Hours {
  return { from: Math.max(0, from), to: Math.min(MINUTES_OF_DAY, to) };
}

/** The earliest start and the latest end of work on any day of a week; the default hours if it has none. */
export function workdayOf(week: Week): Hours {
  const all = week.flat();
  if (all.length === 0) return OFFICE_HOURS;
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
}
