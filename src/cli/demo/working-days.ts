import { TZDate } from '@date-fns/tz';
import { addDays, isWeekend } from 'date-fns';
import DateHolidays from 'date-holidays';

/** Where the people of the demo work: its time zone, and its public holidays as Ghostwatch calls them. */
export const ZONE = 'Europe/Berlin';
export const REGION = 'DE-BE';

/** The same time of day on the next working day in Berlin: weekends and public holidays are left out. */
export function nextWorkingDay(now: TZDate): TZDate {
  const [country = '', state = ''] = REGION.split('-');
  const holidays = new DateHolidays(country, state, { types: ['public'] });
  // The library reads the machine's own zone from a Date, so it is asked about a day by name.
  const isFree = (day: TZDate) => isWeekend(day) || holidays.isHoliday(day.toISOString().slice(0, 10));
  let day = addDays(now, 1);
  while (isFree(day)) day = addDays(day, 1);
  return new TZDate(day, ZONE);
}
