import { isAuto, isOff, typedText } from '../../../../../input/commands/setting-words.ts';
import { wallMinutes } from '../../../../../input/dates/time-of-day.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { chosen, setOrShow } from '../own-setting.ts';
import { slashVerb } from '../slash-verb.ts';

/** `digest 9:00`, `digest um 8 Uhr`, `digest 8am`, `digest off`: one message a day. */
export const digest = slashVerb({
  name: 'digest',
  help: ['help.digest'],
  parse: (line) => {
    const text = typedText(line);
    if (text === '') return { verb: 'digest', time: 'show' };
    if (isOff(text) || isAuto(text)) return { verb: 'digest', time: 'off' };
    const time = wallMinutes(text);
    return time === null ? refuse({ code: 'not_a_time', text }) : { verb: 'digest', time };
  },
  run: ({ time }, ...request) => setOrShow('digest', chosen(time), (digestAt) => ({ digestAt }), request),
});
