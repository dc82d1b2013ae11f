import type { HealthCheck } from '../../ports/health-check.ts';
import type { Holidays } from '../../ports/holidays.ts';

const WINTER = Date.UTC(2026, 0, 15, 12);
const SUMMER = Date.UTC(2026, 6, 15, 12);

function hourIn(timeZone: string, at: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(at);
}

/** Checks whether Node knows the time zones, their clock changes, and the public holidays. */
export function checkTimeZones(holidays: Holidays): readonly HealthCheck[] {
  const about = 'Time zones';
  const remedy = 'Use a Node.js with full ICU data, as nodejs.org ships it.';
  try {
    if (hourIn('Europe/Berlin', WINTER) !== '13' || hourIn('Europe/Berlin', SUMMER) !== '14') {
      return [{ about, state: 'fault', says: 'the clock changes of Europe/Berlin are unknown', remedy }];
    }
  } catch (error) {
    return [{ about, state: 'fault', says: String(error), remedy }];
  }
  const holiday = holidays.closuresOn('DE', '2026-12-25').length > 0;
  const says = `data ${process.versions.tz ?? 'of unknown date'}${holiday ? ', with public holidays' : ''}`;
  return [{ about, state: 'ok', says }];
}
