import type { Nudge } from '../domain/nudge.ts';
import { isRedirected, standingOf, withoutNudge } from '../domain/overtaken.ts';
import type { Person } from '../domain/person.ts';
import type { PlannedThread } from '../domain/thread.ts';
import type { Deps } from './deps.ts';
import { makeMeetPerson } from './meet-person.ts';
import { makePlanFor, plannedAt } from './plan-for.ts';

/**
 * Reads the threads of queued nudges again and resolves with those that are still to be sent; the others
 * are cancelled, withdrawn, handed over, or held until somebody works (DESIGN §4.2).
 */
export function makeSortOutNudges(deps: Deps) {
  const { clock, store, availabilityOf } = deps;
  const meetPerson = makeMeetPerson(deps);
  const planFor = makePlanFor(deps);

  async function withdraw(nudge: Nudge, thread: PlannedThread, owner: Person): Promise<void> {
    const earlier = withoutNudge(thread, nudge);
    await store.nudges.withdraw(nudge, earlier, thread.version, plannedAt(planFor(earlier, owner)));
  }

  /** The owner, or whoever stands in for an owner who cannot be reached. */
  async function readerOf(nudge: Nudge, thread: PlannedThread | null, owner: Person): Promise<Person> {
    if (!thread || !isRedirected(nudge, thread)) return owner;
    return meetPerson({ teamId: nudge.teamId, userId: nudge.recipientId });
  }

  /** Whether the nudge is to be sent now; if not, what becomes of it is stored. */
  async function mayGoOut(nudge: Nudge): Promise<boolean> {
    const { teamId, recipientId } = nudge;
    const thread = await store.threads.find(teamId, nudge.threadNumber);
    const owner = await meetPerson({ teamId, userId: thread?.ownerId ?? recipientId });
    const reader = await readerOf(nudge, thread, owner);
    const standing = standingOf(nudge, thread, availabilityOf(reader), clock.now());
    if (standing.kind === 'send') return true;
    if (standing.kind === 'settle') await store.nudges.settle([{ nudge, settlement: standing.settlement }]);
    else if (thread) await withdraw(nudge, thread, owner);
    return false;
  }

  return async (nudges: readonly Nudge[]): Promise<readonly Nudge[]> => {
    const toSend: Nudge[] = [];
    for (const nudge of nudges) if (await mayGoOut(nudge)) toSend.push(nudge);
    return toSend;
  };
}
