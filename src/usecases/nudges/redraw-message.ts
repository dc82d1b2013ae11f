import type { Place } from '../../ports/messenger.ts';
import type { Context } from '../context.ts';
import { describeNudges, type MessageView } from './describe.ts';

/** Draws a message anew from what is true now. Rejects when Slack does not take it. */
export async function redrawMessage(
  ctx: Context,
  teamId: string,
  place: Place,
  view: MessageView = {},
): Promise<void> {
  const nudges = await ctx.store.nudges.inMessage(teamId, place.channelId, place.messageTs);
  const [first] = nudges;
  if (!first) return;
  const message = await describeNudges(ctx, { teamId, userId: first.recipientId }, nudges, view);
  await ctx.messenger.updateNudges(message, place);
}
