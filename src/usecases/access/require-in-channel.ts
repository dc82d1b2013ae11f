import { GhostwatchError } from '../../domain/errors.ts';
import type { Actor, Context } from '../context.ts';

/** Lets only channels pass in which we can write. Throws `not_in_channel`; rejects when Slack cannot be asked. */
export async function requireInChannel(ctx: Context, { teamId }: Actor, channelId: string): Promise<void> {
  if (!(await ctx.conversations.includesUs(teamId, channelId))) throw new GhostwatchError('not_in_channel');
}
