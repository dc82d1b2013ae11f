import { makeRequireAdmin } from '../access/require-admin.ts';
import { makeRequireInChannel } from '../access/require-in-channel.ts';
import type { Actor, AppContext } from '../context.ts';

/**
 * Names the channel that hears of nudges nobody heeds; null leaves that to the owner's cover. Throws `not_an_admin`,
 * `not_in_channel`; rejects when Slack cannot be asked.
 */
export function makeSetEscalation({
  store,
  directory,
  conversations,
}: Pick<AppContext, 'store' | 'directory' | 'conversations'>) {
  const requireAdmin = makeRequireAdmin({ directory });
  const requireInChannel = makeRequireInChannel({ conversations });
  return async (actor: Actor, channelId: string | null): Promise<void> => {
    await requireAdmin(actor);
    if (channelId !== null) await requireInChannel(actor, channelId);
    await store.workspaces.setEscalationChannel(actor.teamId, channelId);
  };
}

/** The channel that hears of nudges nobody heeds; null where none is named. */
export function makeShowEscalation({ store }: Pick<AppContext, 'store'>) {
  return ({ teamId }: Actor): Promise<string | null> => store.workspaces.escalationChannel(teamId);
}
