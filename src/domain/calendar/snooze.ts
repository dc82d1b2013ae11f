import { TZDate } from '@date-fns/tz';
import { addDays, nextMonday, startOfDay } from 'date-fns';

/** The snoozes that a card offers. */
export const SNOOZES = ['1d', '3d', '1w', 'monday'] as const;
/** A snooze as it is chosen: for 1 day, 3 days or 1 week, or until next Monday. */
export type Snooze = (typeof SNOOZES)[number];

const DAYS = { '1d': 1, '3d': 3, '1w': 7 } as const;

/** When a snooze ends (UTC ms): a number of days later at the same local time, or at the start of next Monday. */
export function snoozeUntil(snooze: Snooze, now: number, timeZone: string): number {
  const here = new TZDate(now, timeZone);
  const end = snooze === 'monday' ? startOfDay(nextMonday(here)) : addDays(here, DAYS[snooze]);
  return end.getTime();
}
