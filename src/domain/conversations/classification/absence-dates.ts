import type { Clause, Sentence, Word } from './message-text.ts';
import type { DateSignals } from './signals.ts';
import { hasAny } from './word-list.ts';

/** The words of dates in an absence note: its first day, its last day, and the day of return. */
export interface DatePhrases {
  readonly from: string | null;
  readonly until: string | null;
  readonly back: string | null;
}

type Role = keyof DatePhrases | 'during';

/** The maximum number of words in a date. */
const LONGEST = 10;

/** What the words before a date say that it is. */
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
  if (known.ends.has(text) && (hasFrom || !known.endsBehindBeginnings.has(text))) return 'until';
  if (isReturn) return 'back';
  return known.beginnings.has(text) ? 'from' : 'during';
}

interface Run {
  readonly at: number;
  readonly words: readonly Word[];
}

/** Whether the date at `at` is the one that a length before it counts from: “a week on Monday”. */
function goesOn(words: Clause, at: number, known: DateSignals): boolean {
  const [length, between] = [words[at - 2], words[at - 1]];
  return (
    known.behindLengths.has(between?.text ?? '') && length?.isDate === true && known.periods.has(length.text)
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
  const [link, behind] = [words[end], words[end + 1]];
  if (!link) return end;
  const first = known.dateJoints.has(behind?.text ?? '') ? end + 2 : end + 1;
  const next = endOfDate(words, first, known);
  const isCountedFrom = known.countedFrom.has(link.text);
  if (next === first) return isCountedFrom ? words.length : end;
  const joins = isCountedFrom || known.partsOf.has(link.text) || goesOn(words, end + 1, known);
  return joins ? wholeDate(words, next, known) : end;
}

/** The start of the date whose first date word is at `at`: “the first Monday”, “until after Easter”. */
function beginOfDate(words: Clause, at: number, known: DateSignals): number {
  const begin = known.ordinals.has(words[at - 1]?.text ?? '') ? at - 1 : at;
  const before = known.dateJoints.has(words[begin - 1]?.text ?? '') ? begin - 2 : begin - 1;
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

/** “For two weeks” gives the length, not the start. */
function isLength({ words }: Run, { numbers, periods, calendarWeeks }: DateSignals): boolean {
  const [count, unit] = words;
  const isCount = count !== undefined && (count.kind === 'figure' || numbers.has(count.text));
  return (
    words.length === 2 && isCount && periods.has(unit?.text ?? '') && !calendarWeeks.has(unit?.text ?? '')
  );
}

/** What a date is, by the words before it; “24.12. bis 6.1.” begins with the first one without a word for that. */
function roleOf(words: Clause, run: Run, isReturn: boolean, hasFrom: boolean, known: DateSignals): Role {
  const role = roleBefore(words, run.at, isReturn, hasFrom, known);
  const { text = '' } = words[run.at + run.words.length] ?? {};
  const goesUntil = known.ends.has(text) && !known.endsBehindBeginnings.has(text);
  return role === 'during' && goesUntil && !isLength(run, known) ? 'from' : role;
}

const phrase = ({ words }: Run): string => words.map(({ text }) => text).join(' ');

/** The words of the first date in a clause; null if there is none. */
export function firstDate(clause: Clause, known: DateSignals): string | null {
  const [first] = runs(clause, known);
  return first ? phrase(first) : null;
}

/**
 * The dates named by a sentence about an absence, each with its role; a day of return in one clause, an end in another.
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
