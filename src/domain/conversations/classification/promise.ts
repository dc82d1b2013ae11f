import { firstDate } from './absence-dates.ts';
import { hasHead } from './heads.ts';
import type { Sentence } from './message-text.ts';
import { NO_PROMISE, PROMISES, PROMISING } from './signals/promises.ts';

/**
 * Whether a sentence of the client promises an answer, and the words of its date (null where it names none).
 * @returns null for any other sentence
 */
export function promiseOf({ clauses, asks }: Sentence): { readonly date: string | null } | null {
  const words = clauses.flat();
  const isTheirs = words.some(({ text }) => PROMISING.has(text));
  if (asks || !isTheirs || words.some(({ text }) => NO_PROMISE.has(text)) || !hasHead(words, PROMISES))
    return null;
  const said = clauses.filter((clause) => hasHead(clause, PROMISES));
  const dates = [...said, ...clauses].map(firstDate);
  return { date: dates.find((date) => date !== null) ?? null };
}
