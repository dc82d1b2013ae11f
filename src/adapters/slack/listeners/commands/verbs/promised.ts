import { pointAndDate } from '../../../../../input/commands/point-and-date.ts';
import { isDate, readNamedDay } from '../../../../../input/dates/moment.ts';
import { noKeys, tokenise } from '../../../../../input/tokens.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

/** `promised #12 friday`: the client named a day. */
export const promised = slashVerb({
  name: 'promised',
  help: ['help.promised', 'help.references', 'help.dates'],
  parse: (line, reader) => {
    const { ref, date } = pointAndDate(tokenise(line, noKeys), reader, { isDate, isDue: true });
    return { verb: 'promised', ref, date: readNamedDay(date, reader) };
  },
  run: async ({ ref, date }, conversation) => {
    const { useCases } = conversation;
    return doneAnswer(await useCases.recordPromise({ ref, date }), conversation);
  },
});
