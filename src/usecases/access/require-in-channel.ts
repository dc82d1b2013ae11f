import { GhostwatchError } from '../../domain/errors.ts';
import type { ActorContext } from '../context.ts';

/** Throws `not_in_channel` unless the bot can write in the channel; rejects when Slack cannot be asked. */
export async function requireInChannel(ctx: ActorContext, channelId: string): Promise<void> {
  const { teamId } = ctx.actor;
  if (!(await ctx.conversations.includesUs(teamId, channelId))) throw new GhostwatchError('not_in_channel');
}
