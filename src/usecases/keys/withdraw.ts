import type { ApiKey } from '../../domain/access/api-key.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { noteAudit } from '../privacy/audit.ts';
import { revokeKey } from './revoke.ts';

/** An admin revokes a key by its id or name. Throws `not_an_admin`, `key_unknown`. */
export async function withdrawKey(ctx: ActorContext, named: string): Promise<ApiKey> {
  await requireAdmin(ctx);
  const key = await revokeKey(ctx, ctx.actor.teamId, named);
  await noteAudit(ctx, 'settings_changed', { settings: 'keys' });
  return key;
}
