import { editDistance } from '../../domain/text/edit-distance.ts';
import { normalizeWord } from './normalize-word.ts';

const LONGEST_WORD = 30;

/**
 * The meaning of the known word that is most similar to a typed one; undefined if none is similar.
 * @param known from normalized words to their meanings
 * @param most the maximum number of edits; never more than one in words of up to four letters, and two in longer ones
 */
export function nearest<T>(typed: string, known: ReadonlyMap<string, T>, most = 2): T | undefined {
  const word = normalizeWord(typed);
  if (word.length < 2 || word.length > LONGEST_WORD) return undefined;
  let best: T | undefined;
  let least = Math.min(most, word.length <= 4 ? 1 : 2) + 1;
  for (const [candidate, meaning] of known) {
    const edits = editDistance(word, candidate, least);
    // A short word must share more than half of its letters.
    if (edits < least && edits * 2 < candidate.length) {
      least = edits;
      best = meaning;
    }
  }
  return best;
}
