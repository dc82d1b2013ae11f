import { expiredBefore } from '../../domain/workspaces/retention.ts';
import type { WorkspaceRules } from '../../domain/workspaces/workspace-settings.ts';
import { requireAdmin } from '../access/require-admin.ts';
import { requireInChannel } from '../access/require-in-channel.ts';
import type { ActorContext } from '../context.ts';
import { noteAudit } from '../privacy/audit.ts';
import { forecastNudges } from '../threads/forecast.ts';
import { showWorkspace } from './show-settings.ts';

/**
 * What came of it: saved, or not yet, because so many closed threads would be deleted at once, or a trial would end and so many
 * nudges be sent by the end of tomorrow (null where no trial ends).
 */
export type WorkspaceChange =
  | { readonly saved: true }
  | { readonly saved: false; readonly deletes: number; readonly sends: number | null };

/** How many nudges would be sent after the end of a trial; null where none ends. */
async function sentAfterTrial(
  ctx: ActorContext,
  before: WorkspaceRules,
  { trial }: WorkspaceRules,
): Promise<number | null> {
  if (!before.trial || trial) return null;
  return (await forecastNudges(ctx, { scope: 'team', days: 2 })).nudges.length;
}

/** How many closed threads would be deleted at once. */
async function deletedAtOnce(
  ctx: ActorContext,
  before: WorkspaceRules,
  { keepClosedDays }: WorkspaceRules,
): Promise<number> {
  if (keepClosedDays === null || keepClosedDays === before.keepClosedDays) return 0;
  return ctx.store.retention.countExpired(ctx.actor.teamId, expiredBefore(keepClosedDays, ctx.now));
}

/**
 * Sets what holds for the whole workspace. What deletes threads at once, or ends a trial, is saved only by somebody who is `sure`.
 * @throws GhostwatchError `not_an_admin`, `not_in_channel`; rejects when Slack cannot be asked
 */
export async function changeWorkspaceSettings(
  ctx: ActorContext,
  rules: WorkspaceRules,
  sure: boolean,
): Promise<WorkspaceChange> {
  const { teamId } = ctx.actor;
  const { escalationChannelId, ...settings } = rules;
  await requireAdmin(ctx);
  const before = await showWorkspace(ctx, ctx.actor);
  const isNewChannel = escalationChannelId !== before.escalationChannelId;
  if (isNewChannel && escalationChannelId !== null) await requireInChannel(ctx, escalationChannelId);
  if (!sure) {
    const deletes = await deletedAtOnce(ctx, before, rules);
    const sends = await sentAfterTrial(ctx, before, rules);
    if (deletes > 0 || sends !== null) return { saved: false, deletes, sends };
  }
  if (isNewChannel) await ctx.store.workspaces.setEscalationChannel(teamId, escalationChannelId);
  await ctx.store.workspaces.updatePreferences(teamId, settings);
  const changed = Object.entries(rules).filter(
    ([name, value]) => value !== before[name as keyof WorkspaceRules],
  );
  await noteAudit(ctx, 'settings_changed', { settings: changed.map(([name]) => name).join(' ') });
  return { saved: true };
}
