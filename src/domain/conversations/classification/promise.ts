import { firstDate } from './absence-dates.ts';
import type { Sentence } from './message-text.ts';
import type { DateSignals, PromiseSignals } from './signals.ts';
import { hasCombination } from './word-combinations.ts';

/**
 * Whether a sentence of the client promises an answer, and the words of its date (null where it names none).
 * @returns null for any other sentence
 */
export function promiseOf(
  { clauses, asks }: Sentence,
  known: PromiseSignals,
  dates: DateSignals,
): { readonly date: string | null } | null {
  const words = clauses.flat();
  const isTheirs = words.some(({ text }) => known.promising.has(text));
  if (
    asks ||
    !isTheirs ||
    words.some(({ text }) => known.noPromise.has(text)) ||
    !hasCombination(words, known.promises)
  )
    return null;
  const said = clauses.filter((clause) => hasCombination(clause, known.promises));
  const found = [...said, ...clauses].map((clause) => firstDate(clause, dates));
  return { date: found.find((date) => date !== null) ?? null };
}
