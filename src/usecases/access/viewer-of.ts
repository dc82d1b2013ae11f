import { keyNameIn } from '../../domain/access/actor.ts';
import { allThreads, type Viewer } from '../../domain/access/viewer.ts';
import type { PersonKey } from '../../domain/people/person.ts';
import type { Context } from '../context.ts';
import { findCovered } from './covered-by.ts';

/**
 * Returns what somebody may see under the settings of their workspace; admins and programs see everything. Never
 * waits for Slack: the admin status is the one stored when they were last met, at most a day ago.
 */
export async function viewerOf(ctx: Context, actor: PersonKey): Promise<Viewer> {
  const { teamId, userId } = actor;
  if (keyNameIn(userId) !== null) return allThreads(teamId);
  const { visibility } = await ctx.store.workspaces.settings(teamId);
  if (visibility === 'all') return allThreads(teamId);
  const person = await ctx.store.people.find(teamId, userId);
  if (person?.isAdmin) return allThreads(teamId);
  const standsInFor = await findCovered(ctx, actor);
  return { teamId, only: { userId, standsInFor } };
}
