import { expiredBefore } from '../../domain/workspaces/retention.ts';
import type { WorkspaceRules } from '../../domain/workspaces/workspace-settings.ts';
import { makeRequireAdmin } from '../access/require-admin.ts';
import { makeRequireInChannel } from '../access/require-in-channel.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeShowWorkspace } from './show-settings.ts';

/** What came of it: saved, or not yet, because so many closed threads would be deleted at once. */
export type WorkspaceChange = { readonly saved: true } | { readonly saved: false; readonly deletes: number };

/**
 * Sets what holds for the whole workspace. What deletes threads at once is saved only by somebody who is `sure`.
 * @throws GhostwatchError `not_an_admin`, `not_in_channel`; rejects when Slack cannot be asked
 */
export function makeChangeWorkspaceSettings(deps: AppContext) {
  const { clock, store, homes } = deps;
  const requireAdmin = makeRequireAdmin(deps);
  const showWorkspace = makeShowWorkspace(deps);
  const requireInChannel = makeRequireInChannel(deps);

  /** What people see has changed, and not only for those who own something. */
  async function redrawHomes(teamId: string): Promise<void> {
    const userIds = await store.homes.opened(teamId);
    homes.changed(userIds.map((userId) => ({ teamId, userId })));
  }

  return async (actor: Actor, rules: WorkspaceRules, sure: boolean): Promise<WorkspaceChange> => {
    const { teamId } = actor;
    const { escalationChannelId, ...settings } = rules;
    const { visibility, watchEmoji, keepClosedDays } = settings;
    await requireAdmin(actor);
    const before = await showWorkspace(actor);
    const isNewChannel = escalationChannelId !== before.escalationChannelId;
    if (isNewChannel && escalationChannelId !== null) await requireInChannel(actor, escalationChannelId);
    if (keepClosedDays !== null && keepClosedDays !== before.keepClosedDays && !sure) {
      const expired = expiredBefore(keepClosedDays, clock.now());
      const deletes = await store.retention.countExpired(teamId, expired);
      if (deletes > 0) return { saved: false, deletes };
    }
    if (isNewChannel) await store.workspaces.setEscalationChannel(teamId, escalationChannelId);
    await store.workspaces.updatePreferences(teamId, settings);
    if (visibility !== before.visibility || watchEmoji !== before.watchEmoji) await redrawHomes(teamId);
    return { saved: true };
  };
}
