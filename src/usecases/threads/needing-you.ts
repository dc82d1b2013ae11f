import type { Today } from '../../domain/threads/urgency.ts';
import type { ThreadFilter } from '../../ports/thread-store.ts';

/** Finds the clients of some owners who need somebody today: the same ones for the App Home and for messages. */
export function needingYou(ownerIds: readonly string[], today: Today): ThreadFilter {
  return { ownerIds, needsYou: { today, is: true } };
}
