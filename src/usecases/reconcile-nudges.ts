import type { Nudge } from '../domain/nudge.ts';
import type { SearchResult } from '../ports/messenger.ts';
import type { Settled } from '../ports/nudge-store.ts';
import { byRecipient } from './by-recipient.ts';
import type { Deps } from './deps.ts';
import { sentIn } from './settle-nudges.ts';

/** The sending client gives up after 10 s; half a minute more for a message that Slack stores late. */
export const SETTLE_WINDOW = 40_000;
/** Our clock and Slack's may differ; the search begins earlier by this much. */
const CLOCK_SKEW = 300_000;
const BATCH = 200;

/**
 * Finds out about nudges without a clear answer: looks for them in the recipient's direct messages once the
 * settle window has passed (DESIGN §4.4). Found: sent. Proved absent: queued again. Unreadable: left for later.
 */
export function makeReconcileNudges({ clock, store, messenger, log }: Deps) {
  function verdict(nudge: Nudge, { found, complete }: SearchResult, now: number): Settled {
    const place = found.get(nudge.id);
    if (place) return sentIn(place, nudge, now);
    if (complete) return { nudge, settlement: { state: 'queued', availableAt: now, error: nudge.error } };
    return { nudge, settlement: { state: 'unknown', error: nudge.error } };
  }

  return async (): Promise<void> => {
    const inDoubt = await store.nudges.inDoubt(clock.now() - SETTLE_WINDOW, BATCH);
    for (const nudges of byRecipient(inDoubt)) {
      const [first] = nudges;
      if (!first) continue;
      const since = Math.min(...nudges.map(({ attemptedAt }) => attemptedAt ?? 0)) - CLOCK_SKEW;
      const ids = nudges.map(({ id }) => id);
      const result = await messenger.findNudges(first.teamId, first.recipientId, ids, since);
      const now = clock.now();
      await store.nudges.settle(nudges.map((nudge) => verdict(nudge, result, now)));
      log.info(
        { nudges: ids.length, found: result.found.size, complete: result.complete },
        'Reconciled nudges',
      );
    }
  };
}
