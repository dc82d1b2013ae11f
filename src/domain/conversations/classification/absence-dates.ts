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

/** How many words a date has at most. */
const LONGEST = 6;

/** What the words before a date make of it. */
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

/** Whether the date at `at` is where a length in front of it counts from: “a week on Monday”. */
function goesOn(words: Clause, at: number, known: DateSignals): boolean {
  const [length, between] = [words[at - 2], words[at - 1]];
  return (
    known.behindLengths.has(between?.text ?? '') && length?.isDate === true && known.periods.has(length.text)
  );
}

/** The dates of a clause: runs of words that belong to one. A length and the day that it counts from are one date. */
function runs(words: Clause, known: DateSignals): readonly Run[] {
  const found: (Run & { words: Word[] })[] = [];
  for (const [at, word] of words.entries()) {
    if (!word.isDate) continue;
    const before = words[at - 1];
    if (before?.isDate) found.at(-1)?.words.push(word);
    else if (before && goesOn(words, at, known)) found.at(-1)?.words.push(before, word);
    else found.push({ at, words: [word] });
  }
  return found.filter(({ words: { length } }) => length <= LONGEST);
}

const phrase = ({ words }: Run): string => words.map(({ text }) => text).join(' ');

/** The first date of a clause in words; null for none. */
export function firstDate(clause: Clause, known: DateSignals): string | null {
  const [first] = runs(clause, known);
  return first ? phrase(first) : null;
}

/** The dates that a sentence about an absence names, each with what it is; a day of return in one clause, an end in another. */
export function absenceDates({ clauses }: Sentence, known: DateSignals): DatePhrases {
  const said: Record<Role, string[]> = { from: [], until: [], back: [], during: [] };
  for (const clause of clauses) {
    const isReturn = hasAny(clause, known.returns);
    for (const run of runs(clause, known)) {
      said[roleBefore(clause, run.at, isReturn, said.from.length > 0, known)].push(phrase(run));
    }
  }
  const [from = null, until = null, back = null] = [said.from[0], said.until[0], said.back[0]];
  if (said.during.length === 0 || from !== null || until !== null) return { from, until, back };
  return { from: said.during[0] ?? null, until: back === null ? (said.during.at(-1) ?? null) : null, back };
}
