import type { Week } from '../../../../../domain/calendar/calendar.ts';
import type { TypedHours } from '../../../../../input/command.ts';

/** A week of the hours that were typed. */
export function weekOf(typed: readonly TypedHours[]): Week {
  const on = (weekday: number) =>
    typed.filter(({ days }) => days.includes(weekday)).map(({ from, to }) => ({ from, to }));
  return [on(1), on(2), on(3), on(4), on(5), on(6), on(7)];
}
