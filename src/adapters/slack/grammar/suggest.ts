import { fold } from './fold.ts';

/** Edits between two words: insert, delete, replace, swap neighbours. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (older[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    older = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

const LONGEST_WORD = 30;

/**
 * What somebody probably meant.
 * @param known folded words and what each stands for
 * @param most edits that may lie between; one in short words, two in long where absent
 * @returns the meaning of the nearest word; undefined when none is near (one edit in short words, two in long)
 */
export function nearest<T>(typed: string, known: ReadonlyMap<string, T>, most = 2): T | undefined {
  const word = fold(typed);
  if (word.length < 2 || word.length > LONGEST_WORD) return undefined;
  let best: T | undefined;
  let least = Math.min(most, word.length <= 4 ? 1 : 2) + 1;
  for (const [candidate, meaning] of known) {
    const edits = distance(word, candidate);
    // A short candidate that shares no more than a letter would be a guess, not a help.
    if (edits < least && edits * 2 < candidate.length) {
      least = edits;
      best = meaning;
    }
  }
  return best;
}
