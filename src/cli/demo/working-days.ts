import { TZDate } from '@date-fns/tz';
import { addDays, isWeekend } from 'date-fns';
import DateHolidays from 'date-holidays';

/** The location of the people in the demo: their time zone, and the code of their holiday region. */
export const ZONE = 'Europe/Berlin';
export const REGION = 'DE-BE';

/** Returns the same time of day on the next working day in Berlin; weekends and public holidays are skipped. */
export function nextWorkingDay(now: TZDate): TZDate {
  const [country = '', state = ''] = REGION.split('-');
  const holidays = new DateHolidays(country, state, { types: ['public'] });
  // The library applies the machine's time zone to a Date, so it gets the day as a string.
  const isFree = (day: TZDate) => isWeekend(day) || holidays.isHoliday(day.toISOString().slice(0, 10));
  let day = addDays(now, 1);
  while (isFree(day)) day = addDays(day, 1);
  return new TZDate(day, ZONE);
}
