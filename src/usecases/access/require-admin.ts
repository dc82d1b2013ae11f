import { GhostwatchError } from '../../domain/errors.ts';
import type { ActorContext } from '../context.ts';

/** Lets only admins of the workspace pass. Throws `not_an_admin`; rejects when Slack cannot be asked. */
export async function requireAdmin(ctx: ActorContext): Promise<void> {
  const { kind, teamId, userId } = ctx.actor;
  if (kind === 'key') throw new GhostwatchError('not_an_admin');
  const profile = await ctx.directory.profile(teamId, userId, 0);
  if (!profile?.isAdmin) throw new GhostwatchError('not_an_admin');
}

/** Lets programs pass, too: admins have given them their keys. */
export async function requireAdminOrKey(ctx: ActorContext): Promise<void> {
  if (ctx.actor.kind !== 'key') await requireAdmin(ctx);
}
