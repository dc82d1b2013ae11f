import { GhostwatchError } from '../../domain/errors.ts';
import { type RuleValues, type SettingChange, whatDiffers } from '../../domain/settings/setting-change.ts';
import { expiredBefore } from '../../domain/workspaces/retention.ts';
import { requireAdmin } from '../access/require-admin.ts';
import { requireInChannel } from '../access/require-in-channel.ts';
import type { ActorContext } from '../context.ts';
import { noteSettingChange } from '../settings/note-change.ts';
import { forecastNudges } from '../threads/forecast.ts';

/**
 * What came of it: saved, with the change to be undone (null where nothing is different); or not yet, because so many
 * closed threads would be deleted at once, or a trial would end and so many nudges be sent by the end of tomorrow (null where
 * none ends).
 */
export type WorkspaceChange =
  | { readonly saved: true; readonly change: SettingChange | null }
  | { readonly saved: false; readonly deletes: number; readonly sends: number | null };

/** How many nudges would be sent after the end of a trial; null where none ends. */
async function sentAfterTrial(
  ctx: ActorContext,
  before: RuleValues,
  { trial = before.trial }: Partial<RuleValues>,
): Promise<number | null> {
  if (!before.trial || trial) return null;
  return (await forecastNudges(ctx, { scope: 'team', days: 2 })).nudges.length;
}

/** What holds for the whole workspace now. */
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
 * Sets what held for the workspace before a change.
 * @throws GhostwatchError `undo_would_delete`, `not_in_channel`; rejects when Slack cannot be asked
 */
export async function restoreRules(ctx: ActorContext, before: Partial<RuleValues>): Promise<void> {
  const count = await countDeleted(ctx, before);
  if (count > 0) throw new GhostwatchError('undo_would_delete', { count });
  await save(ctx, before);
}

/**
 * Sets what holds for the whole workspace; what is absent stays. What deletes threads at once, or ends a trial, is saved only
 * by somebody who is `sure`.
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
