import { GhostwatchError } from '../../domain/errors.ts';
import type { Actor, AppContext } from '../context.ts';

/** Lets only admins of the workspace pass. Throws `not_an_admin`; rejects when Slack cannot be asked. */
export function makeRequireAdmin({ directory }: Pick<AppContext, 'directory'>) {
  return async ({ teamId, userId }: Actor): Promise<void> => {
    const profile = await directory.profile(teamId, userId, 0);
    if (!profile?.isAdmin) throw new GhostwatchError('not_an_admin');
  };
}
