import type { Context } from '../context.ts';

/** Maximum number of admins notified. */
const MOST = 10;

/** The admins whom the bot has met; if there are none, the person responsible for the workspace. */
export async function adminsOf(ctx: Context, teamId: string): Promise<readonly string[]> {
  const members = await ctx.store.people.members(teamId);
  const admins = members.filter(({ isAdmin }) => isAdmin).map(({ userId }) => userId);
  if (admins.length > 0) return admins.slice(0, MOST);
  const fallback = await ctx.directory.fallback(teamId);
  return fallback === null ? [] : [fallback];
}
