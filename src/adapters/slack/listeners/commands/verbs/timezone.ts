import { isAuto, typedText } from '../../../../../input/commands/setting-words.ts';
import { readTimeZone } from '../../../../../input/settings/time-zones.ts';
import { setPreference, showPreference, valueOrDefault } from '../preference.ts';
import { slashVerb } from '../slash-verb.ts';

/** `timezone Europe/Vienna`, `timezone Wien`, `timezone auto`: the time zone of this person. */
export const timezone = slashVerb({
  name: 'timezone',
  parse: (line) => {
    const text = typedText(line);
    if (text === '') return { verb: 'timezone', timeZone: 'show' };
    return { verb: 'timezone', timeZone: isAuto(text) ? 'auto' : readTimeZone(text) };
  },
  run: ({ timeZone }, request, deps) =>
    timeZone === 'show'
      ? showPreference('timeZone', request, deps)
      : setPreference('timeZone', { timeZone: valueOrDefault(timeZone) }, request, deps),
});
