import { isSameValue } from '../../domain/same-value.ts';
import {
  auditedNames,
  type ChangedSetting,
  isShared,
  type SettingChange,
} from '../../domain/settings/setting-change.ts';
import type { ActorContext } from '../context.ts';
import { noteAudit } from '../privacy/audit.ts';

/**
 * Stores a change of a setting so that it can be undone; changes that affect others are also recorded in the audit
 * trail. Returns null if nothing changed.
 */
export async function noteSettingChange(
  ctx: ActorContext,
  changed: ChangedSetting,
): Promise<SettingChange | null> {
  if (isSameValue(changed.before, changed.after)) return null;
  const { teamId, userId: by } = ctx.actor;
  const change = { id: ctx.newId(), at: ctx.now, by, undoneAt: null, changed };
  await ctx.store.settingChanges.add(teamId, change);
  if (isShared(changed)) await noteAudit(ctx, 'settings_changed', { settings: auditedNames(changed) });
  return change;
}
