import type { HomeScreen } from '../../domain/home/home.ts';
import type { Actor, AppContext } from '../context.ts';
import { makeMeetPerson } from '../people/meet.ts';

/** What somebody wants to see on their App Home; what is not named stays as it was. */
export type HomeTurn = Partial<Pick<HomeScreen, 'list' | 'text' | 'page'>>;

/** Opens somebody's App Home, or turns it to another list, search or page; it is drawn soon after. */
export function makeChangeHomeView(deps: AppContext) {
  const { clock, store, homes } = deps;
  const meetPerson = makeMeetPerson(deps);
  return async (actor: Actor, turn: HomeTurn = {}): Promise<void> => {
    await meetPerson(actor);
    const known = await store.homes.find(actor.teamId, actor.userId);
    const before = known ?? { list: 'overview' as const, text: null, page: 0 };
    await store.homes.save({ ...before, page: 0, ...turn, ...actor, seenAt: clock.now() });
    homes.changed([actor]);
  };
}
