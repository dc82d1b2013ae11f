import type { Today } from '../../../domain/threads/urgency.ts';
import type { ThreadFilter } from '../../../ports/thread-store.ts';

/** The filter for the clients of some owners who need somebody today; the App Home and messages use the same one. */
export function needsYouFilter(ownerIds: readonly string[], today: Today): ThreadFilter {
  return { ownerIds, needsYou: { today, is: true } };
}
