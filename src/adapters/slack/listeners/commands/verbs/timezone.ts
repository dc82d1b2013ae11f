import { isAuto, typedText } from '../../../../../input/commands/setting-words.ts';
import { readTimeZone } from '../../../../../input/settings/time-zones.ts';
import { chosen, setOrShow } from '../own-setting.ts';
import { slashVerb } from '../slash-verb.ts';

/** `timezone Europe/Vienna`, `timezone Wien`, `timezone auto`: the time zone of this person. */
export const timezone = slashVerb({
  name: 'timezone',
  parse: (line) => {
    const text = typedText(line);
    if (text === '') return { verb: 'timezone', timeZone: 'show' };
    return { verb: 'timezone', timeZone: isAuto(text) ? 'auto' : readTimeZone(text) };
  },
  run: ({ timeZone }, ...request) =>
    setOrShow('timeZone', chosen(timeZone), (timeZone) => ({ timeZone }), request),
});
