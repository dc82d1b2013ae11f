import type { ApiKey } from '../../domain/access/api-key.ts';
import type { SettingChange } from '../../domain/settings/setting-change.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { noteKeyChange } from './note-change.ts';
import { revokeKey } from './revoke.ts';

/** Revokes a key by its id or name, for an admin. Throws `not_an_admin`, `key_unknown`. */
export async function revokeKeyAsAdmin(
  ctx: ActorContext,
  named: string,
): Promise<{ readonly key: ApiKey; readonly change: SettingChange | null }> {
  await requireAdmin(ctx);
  const key = await revokeKey(ctx, ctx.actor.teamId, named);
  return { key, change: await noteKeyChange(ctx, key, false) };
}
