import { readOwnAbsence } from '../../../../../input/commands/own-absence.ts';
import { readPauseEnd } from '../../../../../input/commands/pause-end.ts';
import { pointAndDate } from '../../../../../input/commands/point-and-date.ts';
import { isUntil, readUntil } from '../../../../../input/dates/until.ts';
import { noKeys, tokenise } from '../../../../../input/tokens.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

/**
 * `away #12 until 2026-12-01`: the client is away; `away #12 off`: no longer; `away until friday, cover @ben`: the
 * typist is.
 */
export const away = slashVerb({
  name: 'away',
  help: ['help.away', 'help.references', 'help.dates'],
  parse: (line, reader) => {
    const tokens = tokenise(line, noKeys);
    const own = readOwnAbsence(tokens, reader);
    if (own) return own;
    const end = readPauseEnd(line);
    if (end) return { verb: 'resume', ref: end };
    const { ref, date } = pointAndDate(tokens, reader, { isDate: isUntil, isDue: true });
    return { verb: 'away', ref, until: readUntil(date, reader) };
  },
  run: async ({ ref, until }, conversation) => {
    const { useCases } = conversation;
    return doneAnswer(await useCases.recordClientAway({ ref, until }), conversation);
  },
});
