import { GhostwatchError } from '../../domain/errors.ts';
import type { PersonKey } from '../../domain/people/person.ts';
import { isSameValue } from '../../domain/same-value.ts';
import {
  auditedNames,
  isShared,
  type SettingChange,
  type SettingKind,
  touchSame,
} from '../../domain/settings/setting-change.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext, Context } from '../context.ts';
import { noteAudit } from '../privacy/audit.ts';
import { SETTING_KINDS } from './setting-kinds.ts';

/** Maximum number of changes of a workspace that are searched for changes of one setting. */
const NEWEST = 200;
const SHOWN = 3;

/** The result of undoing a change: done, or the later changes of the same setting that prevent it. */
export type UndoneSetting =
  | { readonly kind: 'restored'; readonly change: SettingChange }
  | {
      readonly kind: 'changed_since';
      readonly change: SettingChange;
      readonly later: readonly SettingChange[];
    };

/** The newest change of a setting by somebody that is not undone; null if there is none. */
export function findSettingChange(
  ctx: Context,
  { teamId, userId }: PersonKey,
): Promise<SettingChange | null> {
  return ctx.store.settingChanges.newestBy(teamId, userId);
}

async function laterChanges(ctx: ActorContext, change: SettingChange): Promise<readonly SettingChange[]> {
  const after = await ctx.store.settingChanges.after(ctx.actor.teamId, change, NEWEST);
  return after.filter((one) => touchSame(change, one)).slice(0, SHOWN);
}

/** Admins may undo changes of workspace settings, whoever made them; other changes only the person who made them. */
async function requireMayUndo(ctx: ActorContext, change: SettingChange): Promise<void> {
  if (isShared(change.changed)) return requireAdmin(ctx);
  if (change.by !== ctx.actor.userId) throw new GhostwatchError('card_unknown');
}

/**
 * Undoes a change of a setting, once. If the setting was changed again since, nothing is changed, and the result
 * contains the later changes.
 * @throws GhostwatchError `settings_undo_gone` if the change is no longer stored, `card_unknown` for somebody else's own
 *   setting, `settings_already_undone`, `settings_changed_since`, `undo_would_delete`, `not_an_admin`, `not_in_channel`
 */
export async function undoSettingChange(ctx: ActorContext, id: string): Promise<UndoneSetting> {
  const { settingChanges } = ctx.store;
  const { teamId } = ctx.actor;
  const change = await settingChanges.find(teamId, id);
  if (!change) throw new GhostwatchError('settings_undo_gone');
  await requireMayUndo(ctx, change);
  if (change.undoneAt !== null) throw new GhostwatchError('settings_already_undone');
  const { changed } = change;
  const kind = SETTING_KINDS[changed.kind] as (typeof SETTING_KINDS)[SettingKind] & {
    now(ctx: ActorContext, of: typeof changed): Promise<unknown>;
    restore(ctx: ActorContext, of: typeof changed): Promise<unknown>;
  };
  if (!isSameValue(await kind.now(ctx, changed), changed.after)) {
    return { kind: 'changed_since', change, later: await laterChanges(ctx, change) };
  }
  await kind.restore(ctx, changed);
  if (!(await settingChanges.markUndone(teamId, change, ctx.now)))
    throw new GhostwatchError('settings_already_undone');
  if (isShared(changed)) await noteAudit(ctx, 'settings_undone', { settings: auditedNames(changed) });
  return { kind: 'restored', change };
}
