import type { ApiKey } from '../../domain/access/api-key.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';

/** Lists the valid keys for admins, newest first. Throws `not_an_admin`. */
export async function listKeys(ctx: ActorContext): Promise<readonly ApiKey[]> {
  await requireAdmin(ctx);
  const keys = await ctx.store.keys.list(ctx.actor.teamId);
  return keys.filter(({ revokedAt }) => revokedAt === null);
}
