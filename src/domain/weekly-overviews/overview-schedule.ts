import { nextWorkingMoment, type WorkingCalendar } from '../calendar/calendar.ts';
import { digestOn } from '../calendar/digest.ts';
import { localDate, startOfDate } from '../calendar/local-date.ts';

const DAYS_OF_A_WEEK = 7;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * When a weekly overview is sent: the day, and the time (minutes from local midnight); null for the first working hour.
 */
export interface OverviewSchedule {
  readonly weekday: Weekday;
  readonly at: number | null;
}

/** The recipient of a weekly overview: somebody about their own clients, or a channel about the team's. */
export type OverviewRecipient =
  | { readonly kind: 'person'; readonly userId: string }
  | { readonly kind: 'channel'; readonly channelId: string };

/**
 * A subscription to weekly overviews. `setBy` is the person whose working time, language and view of threads are used;
 * `nextAt` (UTC ms) is the next one, null for never.
 */
export interface Overview {
  readonly teamId: string;
  readonly recipient: OverviewRecipient;
  readonly setBy: string;
  readonly schedule: OverviewSchedule;
  readonly nextAt: number | null;
}

const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || DAYS_OF_A_WEEK;

/** When an overview comes on the first working day from `date` on: at its hour, moved into that day's working time. */
function momentFrom(calendar: WorkingCalendar, date: string, at: number | null): number | null {
  const { timeZone } = calendar;
  const begins = nextWorkingMoment(calendar, startOfDate(date, timeZone));
  return begins === null ? null : digestOn(calendar, at ?? 0, localDate(begins, timeZone));
}

/**
 * The first moment (UTC ms) after `after` at which an overview comes: at its hour on its day, or, after a day off, on the
 * next working day; null where nobody works within ten years.
 */
export function nextOverview(
  calendar: WorkingCalendar,
  { weekday, at }: OverviewSchedule,
  after: number,
): number | null {
  const { timeZone } = calendar;
  const today = localDate(after, timeZone);
  // If the day of this week was a day off, its overview may still be due.
  const ahead = weekday - weekdayOf(today);
  for (const days of [ahead, ahead + DAYS_OF_A_WEEK]) {
    const date = localDate(startOfDate(today, timeZone, days) + 1, timeZone);
    const moment = momentFrom(calendar, date, at);
    if (moment !== null && moment > after) return moment;
  }
  return nextWorkingMoment(calendar, after + 1);
}
