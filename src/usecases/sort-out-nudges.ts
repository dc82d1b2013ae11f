import type { Nudge } from '../domain/nudge.ts';
import { standingOf, withoutNudge } from '../domain/overtaken.ts';
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

  return async (nudges: readonly Nudge[]): Promise<readonly Nudge[]> => {
    const toSend: Nudge[] = [];
    for (const nudge of nudges) {
      const thread = await store.threads.find(nudge.teamId, nudge.threadNumber);
      const userId = thread?.ownerId ?? nudge.recipientId;
      const owner = await meetPerson({ teamId: nudge.teamId, userId });
      const standing = standingOf(nudge, thread, availabilityOf(owner), clock.now());
      if (standing.kind === 'send') toSend.push(nudge);
      else if (standing.kind === 'settle')
        await store.nudges.settle([{ nudge, settlement: standing.settlement }]);
      else if (thread) await withdraw(nudge, thread, owner);
    }
    return toSend;
  };
}
