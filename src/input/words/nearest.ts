import { editDistance } from '../../domain/text/edit-distance.ts';
import { normalizeWord } from './normalize-word.ts';

const LONGEST_WORD = 30;

/**
 * What somebody probably meant.
 * @param known folded words and what each stands for
 * @param most edits that may lie between; one in short words, two in long where absent
 * @returns the meaning of the nearest word; undefined when none is near (one edit in short words, two in long)
 */
export function nearest<T>(typed: string, known: ReadonlyMap<string, T>, most = 2): T | undefined {
  const word = normalizeWord(typed);
  if (word.length < 2 || word.length > LONGEST_WORD) return undefined;
  let best: T | undefined;
  let least = Math.min(most, word.length <= 4 ? 1 : 2) + 1;
  for (const [candidate, meaning] of known) {
    const edits = editDistance(word, candidate, least);
    // A short candidate that shares no more than a letter would be a guess, not a help.
    if (edits < least && edits * 2 < candidate.length) {
      least = edits;
      best = meaning;
    }
  }
  return best;
}
