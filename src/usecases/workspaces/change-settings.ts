import { GhostwatchError } from '../../domain/errors.ts';
import { type RuleValues, type SettingChange, whatDiffers } from '../../domain/settings/setting-change.ts';
import { expiredBefore } from '../../domain/workspaces/retention.ts';
import { requireAdmin } from '../access/require-admin.ts';
import { requireInChannel } from '../access/require-in-channel.ts';
import type { ActorContext } from '../context.ts';
import { noteSettingChange } from '../settings/note-change.ts';
import { forecastNudges } from '../threads/forecast.ts';

/**
 * The result: saved, with the change for undo (null if nothing changed); or not saved, because it needs a
 * confirmation: it would delete this many closed threads at once, or end a trial and send this many nudges by the end
 * of tomorrow (null if no trial ends).
 */
export type WorkspaceChange =
  | { readonly saved: true; readonly change: SettingChange | null }
  | { readonly saved: false; readonly deletes: number; readonly sends: number | null };

/** How many nudges would be sent by the end of tomorrow after the end of a trial; null if no trial ends. */
async function sentAfterTrial(
  ctx: ActorContext,
  before: RuleValues,
  { trial = before.trial }: Partial<RuleValues>,
): Promise<number | null> {
  if (!before.trial || trial) return null;
  return (await forecastNudges(ctx, { scope: 'team', days: 2 })).nudges.length;
}

/** The current settings of the workspace. */
export async function showRules({ store, actor: { teamId } }: ActorContext): Promise<RuleValues> {
  return {
    ...(await store.workspaces.settings(teamId)),
    escalationChannelId: await store.workspaces.escalationChannel(teamId),
  };
}

/** How many closed threads these rules would delete at once. */
async function countDeleted(ctx: ActorContext, { keepClosedDays }: Partial<RuleValues>): Promise<number> {
  if (keepClosedDays === undefined || keepClosedDays === null) return 0;
  return ctx.store.retention.countExpired(ctx.actor.teamId, expiredBefore(keepClosedDays, ctx.now));
}

async function save(
  ctx: ActorContext,
  { escalationChannelId, ...settings }: Partial<RuleValues>,
): Promise<void> {
  const { teamId } = ctx.actor;
  const { workspaces } = ctx.store;
  if (escalationChannelId) await requireInChannel(ctx, escalationChannelId);
  if (escalationChannelId !== undefined) await workspaces.setEscalationChannel(teamId, escalationChannelId);
  if (Object.keys(settings).length > 0) await workspaces.updatePreferences(teamId, settings);
}

/**
 * Restores the settings of the workspace from before a change.
 * @throws GhostwatchError `undo_would_delete`, `not_in_channel`; rejects when Slack cannot be asked
 */
export async function restoreRules(ctx: ActorContext, before: Partial<RuleValues>): Promise<void> {
  const count = await countDeleted(ctx, before);
  if (count > 0) throw new GhostwatchError('undo_would_delete', { count });
  await save(ctx, before);
}

/**
 * Changes settings of the workspace; absent ones stay as they are. Changes that delete threads at once or end a trial
 * are saved only with `sure`.
 * @throws GhostwatchError `not_an_admin`, `not_in_channel`; rejects when Slack cannot be asked
 */
export async function changeWorkspaceSettings(
  ctx: ActorContext,
  rules: Partial<RuleValues>,
  sure = false,
): Promise<WorkspaceChange> {
  await requireAdmin(ctx);
  const current = await showRules(ctx);
  const { before, after } = whatDiffers(current, rules);
  const deletes = sure ? 0 : await countDeleted(ctx, after);
  const sends = sure ? null : await sentAfterTrial(ctx, current, after);
  if (deletes > 0 || sends !== null) return { saved: false, deletes, sends };
  await save(ctx, after);
  return { saved: true, change: await noteSettingChange(ctx, { kind: 'rules', before, after }) };
}
