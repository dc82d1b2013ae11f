import { allThreads, type Viewer } from '../../domain/access/viewer.ts';
import type { Actor, AppContext } from '../context.ts';

/**
 * What somebody may see, by the settings of their workspace; admins see everything. Never waits for Slack: who is
 * an admin is what Slack said when they were last met, at most a day ago.
 */
export function makeViewerOf({ clock, store }: Pick<AppContext, 'clock' | 'store'>) {
  /** Whom somebody covers, and whom those cover in their turn. */
  async function coveredBy({ teamId, userId }: Actor): Promise<readonly string[]> {
    const found = new Set<string>();
    for (const asked = [userId]; asked.length > 0; ) {
      const covered = await store.people.coveredBy(teamId, asked.pop() ?? '', clock.now());
      asked.push(...covered.filter((one) => !found.has(one)));
      for (const one of covered) found.add(one);
    }
    return [...found];
  }

  return async (actor: Actor): Promise<Viewer> => {
    const { teamId, userId } = actor;
    const { visibility } = await store.workspaces.settings(teamId);
    if (visibility === 'all') return allThreads(teamId);
    const person = await store.people.find(teamId, userId);
    if (person?.isAdmin) return allThreads(teamId);
    const standsInFor = await coveredBy(actor);
    return { teamId, only: { userId, standsInFor } };
  };
}
