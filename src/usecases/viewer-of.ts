import { seesAll, type Viewer } from '../domain/viewer.ts';
import type { Actor, Deps } from './deps.ts';

/**
 * What somebody may see, by the settings of their workspace; admins see everything. Never waits for Slack: who is
 * an admin is what Slack said when they were last met, at most a day ago.
 */
export function makeViewerOf({ clock, store }: Pick<Deps, 'clock' | 'store'>) {
  return async ({ teamId, userId }: Actor): Promise<Viewer> => {
    const { visibility } = await store.workspaces.settings(teamId);
    if (visibility === 'all') return seesAll(teamId);
    const person = await store.people.find(teamId, userId);
    if (person?.isAdmin) return seesAll(teamId);
    const standsInFor = await store.people.coveredBy(teamId, userId, clock.now());
    return { teamId, only: { userId, standsInFor } };
  };
}
