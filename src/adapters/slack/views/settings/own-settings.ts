import type { KnownBlock } from '@slack/types';
import type { DayHours, Week } from '../../../../domain/calendar.ts';
import { wallClock, weekdayName } from '../../../../words/interface/formats.ts';
import type { Words } from '../../../../words/interface/words.ts';
import { context, section } from '../blocks.ts';

function hoursOfDay(hours: DayHours): string {
  return hours.map(({ from, to }) => `${wallClock(from)}–${wallClock(to)}`).join(', ');
}

/** `Mon–Thu 09:00–17:00, Fri 09:00–13:00`: days with the same hours are told together. */
function hoursOfWeek(week: Week, words: Words): string {
  const runs: { first: number; last: number; hours: string }[] = [];
  week.forEach((day, index) => {
    const hours = hoursOfDay(day);
    const run = runs.at(-1);
    if (run && run.hours === hours) run.last = index;
    else runs.push({ first: index, last: index, hours });
  });
  const name = (index: number) => weekdayName(index, words.language);
  const told = runs
    .filter(({ hours }) => hours !== '')
    .map(({ first, last, hours }) => {
      const days = first === last ? name(first) : `${name(first)}–${name(last)}`;
      return words.plain('settings.day_hours', { days, hours });
    });
  return told.length > 0 ? told.join('; ') : words.plain('settings.hours_none');
}

/** Somebody's own working hours; `changed` when they have just set them. */
export function hoursView(week: Week, changed: boolean, words: Words): KnownBlock[] {
  const hours = hoursOfWeek(week, words);
  return [
    section(words.say('settings.hours', { hours, timeZone: words.timeZone })),
    context(words.say(changed ? 'settings.replanned' : 'settings.hours_change')),
  ];
}

/** Whose public holidays somebody has; `region` is a name for people, null for none. */
export function holidaysView(region: string | null, changed: boolean, words: Words): KnownBlock[] {
  return [
    section(words.say('settings.holidays', { region: region ?? words.plain('settings.holidays_none') })),
    context(words.say(changed ? 'settings.replanned' : 'settings.holidays_change')),
  ];
}

/** Whether and until when (UTC ms) all nudges of somebody pause. */
export function pauseView(pausedUntil: number | null, words: Words): KnownBlock[] {
  if (pausedUntil === null) return [section(words.say('settings.not_paused'))];
  return [section(words.say('settings.paused', { until: words.moment(pausedUntil) }))];
}
