import { GhostwatchError } from '../../domain/errors.ts';
import type { Actor, AppContext } from '../context.ts';

/** Lets only channels pass in which we can write. Throws `not_in_channel`; rejects when Slack cannot be asked. */
export function makeRequireInChannel({ conversations }: Pick<AppContext, 'conversations'>) {
  return async ({ teamId }: Actor, channelId: string): Promise<void> => {
    if (!(await conversations.includesUs(teamId, channelId))) throw new GhostwatchError('not_in_channel');
  };
}
