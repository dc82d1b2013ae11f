import { GhostwatchError } from '../../domain/errors.ts';
import type { ActorContext } from '../context.ts';

/** Throws `not_an_admin` unless the actor is an admin of the workspace; rejects when Slack cannot be asked. */
export async function requireAdmin(ctx: ActorContext): Promise<void> {
  const { kind, teamId, userId } = ctx.actor;
  if (kind === 'key') throw new GhostwatchError('not_an_admin');
  const profile = await ctx.directory.profile(teamId, userId, 0);
  if (!profile?.isAdmin) throw new GhostwatchError('not_an_admin');
}

/** Like `requireAdmin`, but also accepts programs with an API key, because an admin gave them the key. */
export async function requireAdminOrKey(ctx: ActorContext): Promise<void> {
  if (ctx.actor.kind !== 'key') await requireAdmin(ctx);
}
