import type { ApiKey } from '../../domain/access/api-key.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';
import { revokeKey } from './revoke.ts';

/** An admin revokes a key by its name. Throws `not_an_admin`, `key_unknown`. */
export async function withdrawKey(ctx: ActorContext, name: string): Promise<ApiKey> {
  await requireAdmin(ctx);
  return revokeKey(ctx, ctx.actor.teamId, name);
}
