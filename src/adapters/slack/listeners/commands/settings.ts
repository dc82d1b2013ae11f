import { DEFAULT_WEEK, type Week } from '../../../../domain/calendar.ts';
import type { TypedHours } from '../../grammar/command.ts';
import { holidaysView, hoursView, pauseView } from '../../views/settings.ts';
import type { ListenerDeps } from '../conversation.ts';
import type { Handler } from './handler.ts';

function weekOf(typed: readonly TypedHours[]): Week {
  const on = (weekday: number) =>
    typed.filter(({ days }) => days.includes(weekday)).map(({ from, to }) => ({ from, to }));
  return [on(1), on(2), on(3), on(4), on(5), on(6), on(7)];
}

/** The settings of a person; holiday regions have names that only the adapter behind them knows. */
export function settingsHandlers({ regionOf, regionName, clock }: ListenerDeps): {
  hours: Handler<'hours'>;
  holidays: Handler<'holidays'>;
  pause: Handler<'pause'>;
} {
  return {
    hours: async ({ hours }, { actor, reader, words, useCases }) => {
      if (hours === 'show') return { blocks: hoursView(reader.week ?? DEFAULT_WEEK, false, words) };
      const { week } = await useCases.setHours(actor, weekOf(hours));
      return { blocks: hoursView(week ?? DEFAULT_WEEK, true, words) };
    },

    holidays: async ({ region }, { actor, reader, words, useCases }) => {
      const asked = region === 'show';
      const person = asked ? reader : await useCases.setHolidays(actor, region);
      const code = regionOf(person);
      const name = code === null ? null : `${regionName(code, words.language)} (${code})`;
      return { blocks: holidaysView(name, !asked, words) };
    },

    pause: async ({ until }, { actor, words, useCases }) => {
      const { pausedUntil } = await useCases.pauseNudges(actor, until === 'off' ? null : until);
      const current = pausedUntil !== null && pausedUntil > clock.now() ? pausedUntil : null;
      return { blocks: pauseView(current, words) };
    },
  };
}
