import { requireAdmin } from '../access/require-admin.ts';
import { requireInChannel } from '../access/require-in-channel.ts';
import type { ActorContext } from '../context.ts';
import { noteAudit } from '../privacy/audit.ts';

/**
 * Sets the channel that is told about ignored nudges; null leaves that to the owner's cover. Throws `not_an_admin`,
 * `not_in_channel`; rejects when Slack cannot be asked.
 */
export async function setEscalation(ctx: ActorContext, channelId: string | null): Promise<void> {
  await requireAdmin(ctx);
  if (channelId !== null) await requireInChannel(ctx, channelId);
  await ctx.store.workspaces.setEscalationChannel(ctx.actor.teamId, channelId);
  await noteAudit(ctx, 'settings_changed', { settings: 'escalationChannelId' });
}

/** Returns the channel that is told about ignored nudges; null if there is none. */
export function showEscalation(ctx: ActorContext): Promise<string | null> {
  const { teamId } = ctx.actor;
  return ctx.store.workspaces.escalationChannel(teamId);
}
