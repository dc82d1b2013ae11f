import { readPauseEnd } from '../../../../../input/commands/pause-end.ts';
import { pointAndDate } from '../../../../../input/commands/point-and-date.ts';
import { isUntil, readUntil } from '../../../../../input/dates/pause-end.ts';
import { noKeys, tokenise } from '../../../../../input/tokens/tokenise.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

/** `snooze #12 3 days`: pauses the thread; `snooze #12 off`: ends the pause. */
export const snooze = slashVerb({
  name: 'snooze',
  moreHelp: ['help.references', 'help.dates'],
  parse: (line, reader) => {
    const end = readPauseEnd(line);
    if (end) return { verb: 'resume', ref: end };
    const { ref, date } = pointAndDate(tokenise(line, noKeys), reader, { isDate: isUntil, isDue: true });
    return { verb: 'snooze', ref, until: readUntil(date, reader) };
  },
  run: async ({ ref, until }, request) => {
    const { useCases } = request;
    return doneAnswer(await useCases.snoozeThread({ ref, until }), request);
  },
});
