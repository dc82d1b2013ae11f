import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { SearchResult } from '../../ports/messenger.ts';
import type { Settled } from '../../ports/nudge-store.ts';
import { forEachConcurrent } from '../concurrency.ts';
import { contextNow, type Services } from '../context.ts';
import { groupByRecipient } from './group-by-recipient.ts';
import { rerouteNudge } from './reroute.ts';
import { sentIn } from './settle.ts';

/**
 * How far (ms) before the attempt the search starts. Slack dates messages by its own clock, which may differ from
 * ours, and a message that is not found is sent again.
 */
const CLOCK_SKEW = 86_400_000;
/** Delay (ms) before a failed search is repeated, at the next tick. */
const SEARCH_AGAIN = 2000;
const BATCH = 200;
/** Number of searches at once, over all workspaces, so that one that Slack does not answer does not delay the others. */
const RECIPIENTS_AT_ONCE = 4;

/**
 * Creates the function that settles nudges whose sending had no clear result: it searches the recipient's direct
 * messages once the settle window has passed. If found, the nudge is sent; if certainly absent, it is
 * queued again; if the recipient cannot be reached, it goes to somebody else; if the search fails, it stays
 * `unknown`. If Slack does not answer at all, the rest of the workspace waits until the next run.
 * @param underWay ids of nudges whose call is still in progress in this process
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

  /** Where the search starts (UTC ms): before the attempts, and never in the future, even if the clock was turned back. */
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

  /** Resolves when everything that can be settled now is settled. Aborting `stopping` ends it after the current search. */
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
