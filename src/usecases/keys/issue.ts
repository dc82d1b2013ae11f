import type { KeyScope } from '../../domain/access/api-key.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { noteAudit } from '../privacy/audit.ts';
import { type CreatedKey, createKey } from './create.ts';

/** An admin makes a key for another program. Throws `not_an_admin`, `key_name_invalid`, `key_name_taken`. */
export async function issueKey(
  ctx: ActorContext,
  { name, scope }: { readonly name: string; readonly scope: KeyScope },
): Promise<CreatedKey> {
  await requireAdmin(ctx);
  const { teamId, userId } = ctx.actor;
  const created = await createKey(ctx, { teamId, name, scope, createdBy: userId });
  await noteAudit(ctx, 'settings_changed', { settings: 'keys' });
  return created;
}
