import { allThreads, type Viewer } from '../../domain/access/viewer.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeFindCovered } from './covered-by.ts';

/**
 * What somebody may see, by the settings of their workspace; admins see everything. Never waits for Slack: who is
 * an admin is what Slack said when they were last met, at most a day ago.
 */
export function makeViewerOf({ clock, store }: Pick<AppContext, 'clock' | 'store'>) {
  const findCovered = makeFindCovered({ clock, store });

  return async (actor: Actor): Promise<Viewer> => {
    const { teamId, userId } = actor;
    const { visibility } = await store.workspaces.settings(teamId);
    if (visibility === 'all') return allThreads(teamId);
    const person = await store.people.find(teamId, userId);
    if (person?.isAdmin) return allThreads(teamId);
    const standsInFor = await findCovered(actor);
    return { teamId, only: { userId, standsInFor } };
  };
}
