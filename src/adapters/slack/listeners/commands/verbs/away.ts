import { readOwnAbsence } from '../../../../../input/commands/own-absence.ts';
import { readPauseEnd } from '../../../../../input/commands/pause-end.ts';
import { pointAndDate } from '../../../../../input/commands/point-and-date.ts';
import { isUntil } from '../../../../../input/dates/pause-end.ts';
import { readTimeRange } from '../../../../../input/dates/time-range.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { noKeys, tokenise } from '../../../../../input/tokens/tokenise.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

/**
 * `away #12 until 2026-12-01`, `away #12 from 21 Dec to 6 Jan`: the client is away; `away #12 off`: no longer; `away
 * until friday, cover @ben`: the person who types it is.
 */
export const away = slashVerb({
  name: 'away',
  moreHelp: ['help.references', 'help.dates'],
  parse: (line, reader) => {
    const tokens = tokenise(line, noKeys);
    const own = readOwnAbsence(tokens, reader);
    if (own) return own;
    const end = readPauseEnd(line);
    if (end) return { verb: 'resume', ref: end };
    const { ref, date } = pointAndDate(tokens, reader, { isDate: isUntil, isDue: true });
    const { from, until } = readTimeRange(date, reader);
    if (until === null) return refuse({ code: 'no_end', text: date, at: from ?? reader.now });
    return { verb: 'away', ref, ...(from === undefined ? {} : { from }), until };
  },
  run: async ({ ref, ...time }, request) => {
    const { useCases } = request;
    return doneAnswer(await useCases.recordClientAway({ ref, ...time }), request);
  },
});
