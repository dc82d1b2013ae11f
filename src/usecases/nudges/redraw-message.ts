import type { MessageRef } from '../../ports/messenger.ts';
import type { Context } from '../context.ts';
import { describeNudges, type MessageView } from './describe.ts';

/** Redraws a message with current data. Rejects if Slack refuses it. */
export async function redrawMessage(
  ctx: Context,
  teamId: string,
  place: MessageRef,
  view: MessageView = {},
): Promise<void> {
  const nudges = await ctx.store.nudges.inMessage(teamId, place.channelId, place.messageTs);
  const [first] = nudges;
  if (!first) return;
  const message = await describeNudges(ctx, { teamId, userId: first.recipientId }, nudges, view);
  await ctx.messenger.updateNudges(message, place);
}
