import { LIMIT_MAX } from '../../../../../domain/nudges/daily-limit.ts';
import { isAuto, isOff, typedText } from '../../../../../input/commands/setting-words.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { setPreference, showPreference, valueOrDefault } from '../preference.ts';
import { slashVerb } from '../slash-verb.ts';

/** Matches "5", "5 nudges a day", "5 Erinnerungen pro Tag". */
const COUNT =
  /^(\d{1,9})(?: (?:nudges?|erinnerung(?:en)?))?(?: ?(?:a day|per day|\/ ?day|am tag|pro tag|\/ ?tag))?$/i;

/** `limit 5`, `limit off`: the most nudges per day. */
export const limit = slashVerb({
  name: 'limit',
  parse: (line) => {
    const text = typedText(line);
    if (text === '') return { verb: 'limit', limit: 'show' };
    if (isOff(text) || isAuto(text)) return { verb: 'limit', limit: 'off' };
    const count = Number(COUNT.exec(text)?.[1] ?? 0);
    return count >= 1 && count <= LIMIT_MAX
      ? { verb: 'limit', limit: count }
      : refuse({ code: 'not_a_limit', text });
  },
  run: ({ limit }, request, deps) =>
    limit === 'show'
      ? showPreference('limit', request, deps)
      : setPreference('limit', { dailyLimit: valueOrDefault(limit) }, request, deps),
});
