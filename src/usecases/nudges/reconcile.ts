import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { SearchResult } from '../../ports/messenger.ts';
import type { Settled } from '../../ports/nudge-store.ts';
import { contextNow, type Services } from '../context.ts';
import { forEachConcurrent } from './for-each-concurrent.ts';
import { groupByRecipient } from './group-by-recipient.ts';
import { rerouteNudge } from './reroute.ts';
import { sentIn } from './settle.ts';

/**
 * The search reaches back further than the attempt by this much: Slack dates its messages by its own clock, ours
 * may be wrong, and a message that is not found is sent again.
 */
const CLOCK_SKEW = 86_400_000;
/** A search that failed is repeated at the next tick, but not at once (ms). */
const SEARCH_AGAIN = 2000;
const BATCH = 200;
/** Searches at once, over all workspaces: one that Slack leaves without an answer must not delay the others. */
const RECIPIENTS_AT_ONCE = 4;

/**
 * Finds out about nudges without a clear answer: looks for them in the recipient's direct messages once the
 * settle window has passed (DESIGN §4.4). Found: sent. Proved absent: queued again. The recipient is gone: on to
 * somebody else. Unreadable: stays in doubt; where Slack does not answer at all, the workspace is left alone until
 * the next time.
 * @param underWay ids of nudges whose call is still open in this process, whatever the clock says
 */
export function createReconciler(deps: Services, underWay: ReadonlySet<string>) {
  const { clock, store, messenger, log } = deps;

  async function settlementFromSearch(nudge: Nudge, { kind, found, error }: SearchResult): Promise<Settled> {
    const now = clock.now();
    const place = found.get(nudge.id);
    if (place) return sentIn(place, nudge, now);
    if (kind === 'complete')
      return { nudge, settlement: { state: 'queued', availableAt: now, error: nudge.error } };
    if (kind === 'unreachable') return rerouteNudge(contextNow(deps), nudge, error ?? kind);
    const settlement = { state: 'unknown', availableAt: now + SEARCH_AGAIN, error: nudge.error } as const;
    return { nudge, settlement };
  }

  /** Earlier than the attempt, and not in the future should our clock have been turned back since. */
  function beginOf(nudges: readonly Nudge[]): number {
    const attempts = nudges.map(({ attemptedAt }) => attemptedAt ?? 0);
    return Math.min(clock.now(), ...attempts) - CLOCK_SKEW;
  }

  async function searchFor(nudges: readonly Nudge[], { teamId, recipientId }: Nudge): Promise<SearchResult> {
    const ids = nudges.map(({ id }) => id);
    const result = await messenger.findNudges(teamId, recipientId, ids, beginOf(nudges));
    await store.nudges.settle(await Promise.all(nudges.map((nudge) => settlementFromSearch(nudge, result))));
    const { kind, found } = result;
    log.info({ teamId, nudges: ids.length, found: found.size, search: kind }, 'Looked for nudges in doubt');
    return result;
  }

  /** Resolves when everything that can be settled now is settled. `stopping` ends it after the search under way. */
  return async (stopping: AbortSignal): Promise<void> => {
    const away = new Set<string>();
    const unconfirmed = await store.nudges.unconfirmed(clock.now(), BATCH);
    await forEachConcurrent(
      groupByRecipient(unconfirmed.filter(({ id }) => !underWay.has(id))),
      RECIPIENTS_AT_ONCE,
      async (nudges) => {
        const [first] = nudges;
        if (!first || stopping.aborted || away.has(first.teamId)) return;
        const { kind } = await searchFor(nudges, first);
        if (kind === 'away') away.add(first.teamId);
      },
    );
  };
}
