import { isAuto, readRegion, typedText } from '../../../../../input/commands/setting-words.ts';
import { setPreference, showPreference } from '../preference.ts';
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
  run: ({ region }, request, deps) =>
    region === 'show'
      ? showPreference('holidays', request, deps)
      : setPreference('holidays', { region: region === 'auto' ? null : region }, request, deps),
});
