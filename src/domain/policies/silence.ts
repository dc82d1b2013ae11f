import { type WorkingCalendar, workingDays, workingTimeBetween } from '../calendar/calendar.ts';
import type { ClientThread } from '../threads/thread.ts';

/** The length of a thread's silence in working days of its owner, until `now` (UTC ms) or until it was closed. */
export function silentDays(
  thread: Pick<ClientThread, 'silentSince' | 'closedAt'>,
  calendar: WorkingCalendar,
  now: number,
): number {
  return workingDays(calendar, workingTimeBetween(calendar, thread.silentSince, thread.closedAt ?? now));
}
