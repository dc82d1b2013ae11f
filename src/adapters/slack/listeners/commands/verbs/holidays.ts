import { isAuto, readRegion, typedText } from '../../../../../input/commands/setting-words.ts';
import { setOrShow } from '../own-setting.ts';
import { slashVerb } from '../slash-verb.ts';

/** `holidays Bayern`, `holidays DE-BY`, `off`, `auto`; the parser does not check whether the region exists. */
export const holidays = slashVerb({
  name: 'holidays',
  moreHelp: ['help.region_values'],
  parse: (line) => {
    const text = typedText(line);
    if (text === '') return { verb: 'holidays', region: 'show' };
    return { verb: 'holidays', region: isAuto(text) ? 'auto' : readRegion(text) };
  },
  run: ({ region }, ...request) =>
    setOrShow('holidays', region === 'auto' ? null : region, (region) => ({ region }), request),
});
