import type { HomeList, HomeScreen } from '../../domain/home/home.ts';
import type { Today } from '../../domain/threads/urgency.ts';
import type { ThreadFilter } from '../../ports/thread-store.ts';
import { needsYouFilter } from '../threads/shared/needs-you-filter.ts';

/** The urgent lists show more rows on the overview. Slack allows 100 blocks, and each of today's threads takes two. */
const FEW = 5;
const OVERVIEW: Readonly<Partial<Record<HomeList, number>>> = {
  today: 8,
  mine: 10,
  owed: FEW,
  covered: FEW,
  paused: FEW,
  team: FEW,
};
/** The number of rows of a list that is shown by itself, page by page. */
export const HOME_PAGE_SIZE = 20;
/** The lists sorted by next nudge; the others start with the most urgent client. */
export const SOONEST_FIRST: ReadonlySet<HomeList> = new Set(['paused', 'closed']);

/** Which threads a list of the App Home contains, for somebody who covers for `covered`. */
export function filterFor(
  list: HomeList,
  userId: string,
  covered: readonly string[],
  today: Today,
): ThreadFilter {
  const calm = { needsYou: { today, is: false }, pausedAt: { now: today.now, is: false } };
  switch (list) {
    case 'today':
      return needsYouFilter([userId, ...covered], today);
    case 'mine':
      return { ownerId: userId, status: 'open', turn: 'client', ...calm };
    case 'owed':
      return { ownerId: userId, status: 'open', turn: 'us', ...calm };
    case 'paused':
      return { ownerId: userId, status: 'open', pausedAt: { now: today.now, is: true } };
    case 'team':
      return { notOwnerIds: [userId, ...covered], status: 'open' };
    case 'covered':
      return { ownerIds: covered, status: 'open', needsYou: { today, is: false } };
    case 'closed':
      return { status: 'closed' };
  }
}

/** The lists of a screen, and how many threads each shows; a search includes closed threads. */
export function sizesOf({ list, text }: HomeScreen): Readonly<Partial<Record<HomeList, number>>> {
  if (list !== 'overview') return { [list]: HOME_PAGE_SIZE };
  return text === null ? OVERVIEW : { ...OVERVIEW, closed: FEW };
}
