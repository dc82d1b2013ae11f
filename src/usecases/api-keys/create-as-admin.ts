import type { KeyScope } from '../../domain/access/api-key.ts';
import type { SettingChange } from '../../domain/settings/setting-change.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { type CreatedKey, createKey } from './create.ts';
import { noteKeyChange } from './note-change.ts';

/** A new key, and the change for undo. */
export interface KeyCreatedByAdmin extends CreatedKey {
  readonly change: SettingChange | null;
}

/** Creates a key for another program, for an admin. Throws `not_an_admin`, `key_name_invalid`, `key_name_taken`. */
export async function createKeyAsAdmin(
  ctx: ActorContext,
  { name, scope }: { readonly name: string; readonly scope: KeyScope },
): Promise<KeyCreatedByAdmin> {
  await requireAdmin(ctx);
  const { teamId, userId } = ctx.actor;
  const created = await createKey(ctx, { teamId, name, scope, createdBy: userId });
  return { ...created, change: await noteKeyChange(ctx, created.key, true) };
}
