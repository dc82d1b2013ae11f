import type { Clause, Sentence, Word } from './message-text.ts';
import type { DateSignals } from './signals.ts';
import { hasAny } from './word-list.ts';

/** The dates in an absence note, in its own words: the first day, the last day, and the day of return. */
export interface DatePhrases {
  readonly from: string | null;
  readonly until: string | null;
  readonly back: string | null;
}

type Role = keyof DatePhrases | 'during';

/** The maximum number of words in a date. */
const LONGEST = 10;

/** The role of the date at `at` by the words before it. */
function roleBefore(
  words: Clause,
  at: number,
  isReturn: boolean,
  hasFrom: boolean,
  known: DateSignals,
): Role {
  let before = at - 1;
  while (before >= 0 && known.beforeDates.has(words[before]?.text ?? '')) before--;
  const { text = '' } = words[before] ?? {};
  if (known.ends.has(text) && (hasFrom || !known.endsAfterBeginnings.has(text))) return 'until';
  if (isReturn) return 'back';
  return known.beginnings.has(text) ? 'from' : 'during';
}

/** The words of one date, and the index of the first. */
interface Run {
  readonly at: number;
  readonly words: readonly Word[];
}

/** Whether a length before the date at `at` counts from it: “a week on Monday”. */
function isCountedByLength(words: Clause, at: number, known: DateSignals): boolean {
  const [length, between] = [words[at - 2], words[at - 1]];
  return (
    known.afterLengths.has(between?.text ?? '') && length?.isDate === true && known.periods.has(length.text)
  );
}

/** The index after `from` at which the words are no longer a date, names of feasts, or numbers of days. */
function endOfDate(words: Clause, from: number, known: DateSignals): number {
  const belongs = ({ isDate, text }: Word) => isDate || known.feasts.has(text) || known.ordinals.has(text);
  const length = words.slice(from).findIndex((word) => !belongs(word));
  return length < 0 ? words.length : from + length;
}

/**
 * Extends a date whose words so far end before `end`, and returns its end: “the Monday after Easter”, “two weeks after
 * the new year” and “the first Monday in January” are one date. Words that follow and are not a date also belong to it,
 * so that a part is never read as the whole: “until Monday after the fair”.
 */
function wholeDate(words: Clause, end: number, known: DateSignals): number {
  const [link, next] = [words[end], words[end + 1]];
  if (!link) return end;
  const first = known.dateFillers.has(next?.text ?? '') ? end + 2 : end + 1;
  const nextEnd = endOfDate(words, first, known);
  const isCountedFrom = known.countedFrom.has(link.text);
  if (nextEnd === first) return isCountedFrom ? words.length : end;
  const joins = isCountedFrom || known.partsOf.has(link.text) || isCountedByLength(words, end + 1, known);
  return joins ? wholeDate(words, nextEnd, known) : end;
}

/** The start of the date whose first date word is at `at`: “the first Monday”, “until after Easter”. */
function beginOfDate(words: Clause, at: number, known: DateSignals): number {
  const begin = known.ordinals.has(words[at - 1]?.text ?? '') ? at - 1 : at;
  const before = known.dateFillers.has(words[begin - 1]?.text ?? '') ? begin - 2 : begin - 1;
  return known.countedFrom.has(words[before]?.text ?? '') ? before : begin;
}

/** The dates of a clause: runs of words that belong to a date. */
function runs(words: Clause, known: DateSignals): readonly Run[] {
  const found: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.isDate) continue;
    const end = wholeDate(words, endOfDate(words, at, known), known);
    const begin = beginOfDate(words, at, known);
    found.push({ at: begin, words: words.slice(begin, end) });
    at = end;
  }
  return found.filter(({ words: { length } }) => length <= LONGEST);
}

/** Whether a date is a length of time: “two weeks”. */
function isLength({ words }: Run, { numbers, periods, calendarWeeks }: DateSignals): boolean {
  const [count, unit] = words;
  const isCount = count !== undefined && (count.kind === 'figure' || numbers.has(count.text));
  return (
    words.length === 2 && isCount && periods.has(unit?.text ?? '') && !calendarWeeks.has(unit?.text ?? '')
  );
}

/** The role of a date; in “24.12. bis 6.1.” no word says that the first one is the beginning. */
function roleOf(words: Clause, run: Run, isReturn: boolean, hasFrom: boolean, known: DateSignals): Role {
  const role = roleBefore(words, run.at, isReturn, hasFrom, known);
  const { text = '' } = words[run.at + run.words.length] ?? {};
  const endFollows = known.ends.has(text) && !known.endsAfterBeginnings.has(text);
  return role === 'during' && endFollows && !isLength(run, known) ? 'from' : role;
}

/** The words of a date as a text. */
const phrase = ({ words }: Run): string => words.map(({ text }) => text).join(' ');

/** The words of the first date in a clause; null if there is none. */
export function firstDate(clause: Clause, known: DateSignals): string | null {
  const [first] = runs(clause, known);
  return first ? phrase(first) : null;
}

/**
 * The dates of a sentence about an absence by their roles, the first of each. A date without a role is the first and the
 * last day if no other date is.
 */
export function absenceDates({ clauses }: Sentence, known: DateSignals): DatePhrases {
  const said: Record<Role, string[]> = { from: [], until: [], back: [], during: [] };
  for (const clause of clauses) {
    const isReturn = hasAny(clause, known.returns);
    for (const run of runs(clause, known)) {
      const role = roleOf(clause, run, isReturn, said.from.length > 0, known);
      if (role !== 'during' || !isLength(run, known)) said[role].push(phrase(run));
    }
  }
  const [from = null, until = null, back = null] = [said.from[0], said.until[0], said.back[0]];
  if (said.during.length === 0 || from !== null || until !== null) return { from, until, back };
  return { from: said.during[0] ?? null, until: back === null ? (said.during.at(-1) ?? null) : null, back };
}
