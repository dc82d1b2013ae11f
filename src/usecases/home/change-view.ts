import type { HomeScreen } from '../../domain/home/home.ts';
import type { ActorContext } from '../context.ts';
import { meetPerson } from '../people/meet.ts';

/** What somebody wants to see on their App Home; absent fields stay as they were. */
export type HomeTurn = Partial<Pick<HomeScreen, 'list' | 'text' | 'page'>>;

/** Opens somebody's App Home, or switches it to another list, search or page; it is redrawn soon after. */
export async function changeHomeView(ctx: ActorContext, turn: HomeTurn = {}): Promise<void> {
  const { teamId, userId } = ctx.actor;
  await meetPerson(ctx, ctx.actor);
  const known = await ctx.store.homes.find(teamId, userId);
  const before = known ?? { list: 'overview' as const, text: null, page: 0 };
  await ctx.store.homes.save({ ...before, page: 0, ...turn, teamId, userId, seenAt: ctx.now });
}
