import { isNobody } from '../../../../../input/commands/setting-words.ts';
import { readTimeRange } from '../../../../../input/dates/time-range.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { readPerson, takePerson } from '../../../../../input/people/read-person.ts';
import { textOf } from '../../../../../input/tokens/token.ts';
import { noKeys, tokenise } from '../../../../../input/tokens/tokenise.ts';
import { setPreference, showPreference, valueOrDefault } from '../preference.ts';
import { slashVerb } from '../slash-verb.ts';

/**
 * `cover @ben until friday`, `cover @ben from monday to friday`: Ben covers for the person who types it; without an
 * end, until further notice. `cover off` ends it, `cover` shows who covers.
 */
export const cover = slashVerb({
  name: 'cover',
  parse: (line, reader) => {
    const tokens = tokenise(line, noKeys);
    const { person, rest } = takePerson(tokens);
    if (textOf(tokens) === '') return { verb: 'cover', cover: 'show' };
    if (isNobody(textOf(tokens))) return { verb: 'cover', cover: 'off' };
    if (!person) return refuse({ code: 'missing', what: 'person', text: line });
    const time = rest.length === 0 ? { until: null } : readTimeRange(textOf(rest), reader);
    return { verb: 'cover', cover: { by: readPerson(person), ...time } };
  },
  run: ({ cover }, request, deps) =>
    cover === 'show'
      ? showPreference('cover', request, deps)
      : setPreference('cover', { cover: valueOrDefault(cover) }, request, deps),
});
