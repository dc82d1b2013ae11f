import { editDistance } from '../../../domain/text/edit-distance.ts';
import { searchKey } from '../../../domain/text/search-key.ts';
import type { PlannedThread } from '../../../domain/threads/thread.ts';

/** Maximum length of a text that is compared with names; longer ones are not typing errors, and comparing takes time. */
const LONGEST = 40;
const SHORTEST = 3;

const slips = (text: string): number => (text.length <= 4 ? 1 : 2);

/** The smallest edit distance from the typed text to a client's name, to one of its words, or to its beginning. */
function distance(typed: string, client: string, most: number): number {
  const key = searchKey(client);
  const candidates = [key, key.slice(0, typed.length), ...key.split(/[\s-]+/)];
  return Math.min(...candidates.map((name) => editDistance(typed, name, most)));
}

/** The threads whose client was probably meant, the most similar first; at most `limit`. */
export function suggestClients(
  text: string,
  threads: readonly PlannedThread[],
  limit: number,
): readonly PlannedThread[] {
  const typed = searchKey(text);
  if (typed.length < SHORTEST || typed.length > LONGEST) return [];
  return threads
    .map((thread) => ({ thread, edits: distance(typed, thread.client, slips(typed)) }))
    .filter(({ edits }) => edits <= slips(typed))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, limit)
    .map(({ thread }) => thread);
}
