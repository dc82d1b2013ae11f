import type { ProgramCounts } from '../../domain/access/program-counts.ts';
import { requireAdmin } from '../access/require-admin.ts';
import type { ActorContext } from '../context.ts';

/** Counts the API keys, hooks and webhooks of a workspace, for its admins. Throws `not_an_admin`. */
export async function countPrograms(ctx: ActorContext): Promise<ProgramCounts> {
  await requireAdmin(ctx);
  const { teamId } = ctx.actor;
  const keys = await ctx.store.keys.list(teamId);
  const hooks = await ctx.store.hooks.list(teamId);
  const webhooks = await ctx.store.webhooks.list(teamId);
  return {
    keys: keys.filter(({ revokedAt }) => revokedAt === null).length,
    hooks: hooks.length,
    webhooks: webhooks.length,
  };
}
