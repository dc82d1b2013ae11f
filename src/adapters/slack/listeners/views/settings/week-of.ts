import type { Week } from '../../../../../domain/calendar/calendar.ts';
import type { TypedHours } from '../../../../../input/command.ts';

/** Parses typed working hours into a week. */
export function weekOf(typed: readonly TypedHours[]): Week {
  const on = (weekday: number) =>
    typed.filter(({ days }) => days.includes(weekday)).map(({ from, to }) => ({ from, to }));
  return [on(1), on(2), on(3), on(4), on(5), on(6), on(7)];
}
