import { isAuto, typedText } from '../../../../../input/commands/setting-words.ts';
import { readHours } from '../../../../../input/settings/hours.ts';
import { weekOf } from '../../views/settings/week-of.ts';
import { setPreference, showPreference } from '../preference.ts';
import { slashVerb } from '../slash-verb.ts';

/** `hours 09:00-17:30 mon-fri`, `hours auto`: sets working hours; `hours` shows them. */
export const hours = slashVerb({
  name: 'hours',
  parse: (line) => {
    const text = typedText(line);
    if (text === '') return { verb: 'hours', hours: 'show' };
    return { verb: 'hours', hours: isAuto(text) ? 'auto' : readHours(text) };
  },
  run: ({ hours }, request, deps) =>
    hours === 'show'
      ? showPreference('hours', request, deps)
      : setPreference('hours', { week: hours === 'auto' ? null : weekOf(hours) }, request, deps),
});
