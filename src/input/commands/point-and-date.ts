import type { Reference } from '../command.ts';
import { longestRun } from '../details/value-runs.ts';
import type { ParseContext } from '../parse-context.ts';
import { refuse } from '../parse-error.ts';
import { byClient, pointAnywhere } from '../reference.ts';
import { type Token, textOf } from '../tokens/token.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { wordSet } from '../words/typed-words.ts';

/** A reference and the date after it, as typed; '' if there was none. */
export interface PointedDate {
  readonly ref: Reference;
  readonly date: string;
}

const LONGEST_DATE = 8;
const LEADS_TO_DATE = wordSet(({ beside }) => beside.leadsToDate);
/** Dates that may also be the end of a name; they count only where a date is required. */
const ALSO_NAMES = wordSet(({ beside }) => beside.datesInNames);

/** Which texts count as a date, and whether the command requires one. */
interface DateRules {
  readonly isDate: (text: string, reader: ParseContext) => boolean;
  /** "Anna May" is a name to `replied` and a date to `snooze` */
  readonly isDue: boolean;
}

/** The start of a date that extends to the end of the line: the earliest possible word, -1 if there is none. */
function dateStart(words: readonly Token[], reader: ParseContext, { isDate, isDue }: DateRules): number {
  for (let start = Math.max(1, words.length - LONGEST_DATE); start < words.length; start++) {
    const text = textOf(words.slice(start));
    if (isDate(text, reader) && (isDue || !ALSO_NAMES.has(normalizeWord(text)))) return start;
  }
  return words.findIndex((word, index) => index > 0 && LEADS_TO_DATE.has(normalizeWord(word.text)));
}

function afterCertainReference(
  ref: Reference,
  rest: readonly Token[],
  reader: ParseContext,
  { isDate }: DateRules,
): PointedDate {
  const date = textOf(rest);
  if (date === '' || isDate(date, reader)) return { ref, date };
  const run = longestRun(rest, (text) => isDate(text, reader));
  if (run > 0) refuse({ code: 'left_over', text: textOf(rest.slice(run)) });
  return refuse({ code: 'not_a_date', text: date });
}

/**
 * Splits "Acme GmbH yesterday" into a reference and a date.
 * @throws ParseError `missing` for the reference or a required date, `not_a_date`, `left_over`
 */
export function pointAndDate(tokens: readonly Token[], reader: ParseContext, rules: DateRules): PointedDate {
  const text = textOf(tokens);
  // "snooze 3 days" names no thread, although 3 could be one.
  if (text === '' || rules.isDate(text, reader)) return refuse({ code: 'missing', what: 'reference', text });
  const pointed = pointAnywhere(tokens);
  const start = pointed ? 0 : dateStart(tokens, reader, rules);
  const found = pointed
    ? afterCertainReference(pointed.ref, pointed.rest, reader, rules)
    : {
        ref: byClient(textOf(start < 0 ? tokens : tokens.slice(0, start))),
        date: start < 0 ? '' : textOf(tokens.slice(start)),
      };
  if (found.date === '' && rules.isDue) refuse({ code: 'missing', what: 'date', text });
  return found;
}
