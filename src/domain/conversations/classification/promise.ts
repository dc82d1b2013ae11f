import { firstDate } from './absence-dates.ts';
import type { Sentence } from './message-text.ts';
import type { DateSignals, PromiseSignals } from './signals.ts';
import { hasCombination } from './word-combinations.ts';

/** The promise of a reply in a sentence: the words of its date, null if it names none. Null for any other sentence. */
export function promiseOf(
  { clauses, asks }: Sentence,
  known: PromiseSignals,
  dates: DateSignals,
): { readonly date: string | null } | null {
  const words = clauses.flat();
  const isTheirs = words.some(({ text }) => known.promising.has(text));
  const isDenied = words.some(({ text }) => known.noPromise.has(text));
  if (asks || !isTheirs || isDenied || !hasCombination(words, known.promises)) return null;
  const promising = clauses.filter((clause) => hasCombination(clause, known.promises));
  const found = [...promising, ...clauses].map((clause) => firstDate(clause, dates));
  return { date: found.find((date) => date !== null) ?? null };
}
