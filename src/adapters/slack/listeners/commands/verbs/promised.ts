import { pointAndDate } from '../../../../../input/commands/point-and-date.ts';
import { isDate, readNamedDay } from '../../../../../input/dates/read-date.ts';
import { workingDaysOf } from '../../../../../input/dates/working-days.ts';
import type { ParseContext } from '../../../../../input/parse-context.ts';
import { noKeys, tokenise } from '../../../../../input/tokens/tokenise.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

const isDay = (text: string, reader: ParseContext) => isDate(text, reader) || workingDaysOf(text) !== null;

/** `promised #12 friday`, `promised #12 next business day`: the client named a day. */
export const promised = slashVerb({
  name: 'promised',
  moreHelp: ['help.references', 'help.dates'],
  parse: (line, reader) => {
    const { ref, date } = pointAndDate(tokenise(line, noKeys), reader, { isDate: isDay, isDue: true });
    const workingDays = workingDaysOf(date);
    return {
      verb: 'promised',
      ref,
      day: workingDays === null ? readNamedDay(date, reader) : { workingDays },
    };
  },
  run: async ({ ref, day }, request) => {
    const { useCases } = request;
    return doneAnswer(await useCases.recordPromise({ ref, day }), request);
  },
});
