import { expiredBefore } from '../../domain/workspaces/retention.ts';
import type { WorkspaceRules } from '../../domain/workspaces/workspace-settings.ts';
import { requireAdmin } from '../access/require-admin.ts';
import { requireInChannel } from '../access/require-in-channel.ts';
import type { ActorContext } from '../context.ts';
import { noteAudit } from '../privacy/audit.ts';
import { showWorkspace } from './show-settings.ts';

/** What came of it: saved, or not yet, because so many closed threads would be deleted at once. */
export type WorkspaceChange = { readonly saved: true } | { readonly saved: false; readonly deletes: number };

/**
 * Sets what holds for the whole workspace. What deletes threads at once is saved only by somebody who is `sure`.
 * @throws GhostwatchError `not_an_admin`, `not_in_channel`; rejects when Slack cannot be asked
 */
export async function changeWorkspaceSettings(
  ctx: ActorContext,
  rules: WorkspaceRules,
  sure: boolean,
): Promise<WorkspaceChange> {
  const { teamId } = ctx.actor;
  const { escalationChannelId, ...settings } = rules;
  const { keepClosedDays } = settings;
  await requireAdmin(ctx);
  const before = await showWorkspace(ctx, ctx.actor);
  const isNewChannel = escalationChannelId !== before.escalationChannelId;
  if (isNewChannel && escalationChannelId !== null) await requireInChannel(ctx, escalationChannelId);
  if (keepClosedDays !== null && keepClosedDays !== before.keepClosedDays && !sure) {
    const expired = expiredBefore(keepClosedDays, ctx.now);
    const deletes = await ctx.store.retention.countExpired(teamId, expired);
    if (deletes > 0) return { saved: false, deletes };
  }
  if (isNewChannel) await ctx.store.workspaces.setEscalationChannel(teamId, escalationChannelId);
  await ctx.store.workspaces.updatePreferences(teamId, settings);
  const changed = Object.entries(rules).filter(
    ([name, value]) => value !== before[name as keyof WorkspaceRules],
  );
  await noteAudit(ctx, 'settings_changed', { settings: changed.map(([name]) => name).join(' ') });
  return { saved: true };
}
