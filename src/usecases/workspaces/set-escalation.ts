import { requireAdmin } from '../access/require-admin.ts';
import { requireInChannel } from '../access/require-in-channel.ts';
import type { Actor, Context } from '../context.ts';

/**
 * Names the channel that is told about ignored nudges; null leaves that to the owner's cover. Throws `not_an_admin`,
 * `not_in_channel`; rejects when Slack cannot be asked.
 */
export async function setEscalation(ctx: Context, actor: Actor, channelId: string | null): Promise<void> {
  await requireAdmin(ctx, actor);
  if (channelId !== null) await requireInChannel(ctx, actor, channelId);
  await ctx.store.workspaces.setEscalationChannel(actor.teamId, channelId);
}

/** the channel that is told about ignored nudges; null where none is named. */
export function showEscalation(ctx: Context, { teamId }: Actor): Promise<string | null> {
  return ctx.store.workspaces.escalationChannel(teamId);
}
