import type { KnownBlock } from '@slack/types';
import { DEFAULT_WEEK, type Week } from '../../../../domain/calendar.ts';
import type { Person } from '../../../../domain/person.ts';
import type { Words } from '../../../../words/interface/words.ts';
import { OPEN_SETTINGS } from '../../action-ids/settings.ts';
import type { TypedHours } from '../../grammar/command.ts';
import { button } from '../../views/blocks.ts';
import { holidaysView, hoursView, pauseView } from '../../views/settings/own-settings.ts';
import { workspaceSection } from '../../views/settings/workspace-section.ts';
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
  settings: Handler<'settings'>;
} {
  function holidaysOf(person: Person, changed: boolean, words: Words): KnownBlock[] {
    const code = regionOf(person);
    const name = code === null ? null : `${regionName(code, words.language)} (${code})`;
    return holidaysView(name, changed, words);
  }
  function pauseOf({ pausedUntil }: Person, words: Words): KnownBlock[] {
    return pauseView(pausedUntil !== null && pausedUntil > clock.now() ? pausedUntil : null, words);
  }

  return {
    hours: async ({ hours }, { actor, reader, words, useCases }) => {
      if (hours === 'show') return { blocks: hoursView(reader.week ?? DEFAULT_WEEK, false, words) };
      const { week } = await useCases.setHours(actor, weekOf(hours));
      return { blocks: hoursView(week ?? DEFAULT_WEEK, true, words) };
    },

    holidays: async ({ region }, { actor, reader, words, useCases }) => {
      if (region === 'show') return { blocks: holidaysOf(reader, false, words) };
      return { blocks: holidaysOf(await useCases.setHolidays(actor, region), true, words) };
    },

    pause: async ({ until }, { actor, reader, words, useCases }) => {
      if (until === 'show') return { blocks: pauseOf(reader, words) };
      return { blocks: pauseOf(await useCases.pauseNudges(actor, until === 'off' ? null : until), words) };
    },

    settings: async (_, { actor, reader, words, useCases }) => ({
      blocks: [
        ...hoursView(reader.week ?? DEFAULT_WEEK, false, words),
        ...holidaysOf(reader, false, words),
        ...pauseOf(reader, words),
        ...workspaceSection(await useCases.showWorkspace(actor), false, words),
        { type: 'actions', elements: [button(words.plain('rules.open'), OPEN_SETTINGS)] },
      ],
    }),
  };
}
