import type { Actor, Deps } from './deps.ts';

/** Names the channel that hears of nudges nobody heeds; null leaves that to the owner's cover. */
export function makeSetEscalation({ store }: Pick<Deps, 'store'>) {
  return ({ teamId }: Actor, channelId: string | null): Promise<void> =>
    store.workspaces.setEscalationChannel(teamId, channelId);
}

/** The channel that hears of nudges nobody heeds; null where none is named. */
export function makeShowEscalation({ store }: Pick<Deps, 'store'>) {
  return ({ teamId }: Actor): Promise<string | null> => store.workspaces.escalationChannel(teamId);
}
