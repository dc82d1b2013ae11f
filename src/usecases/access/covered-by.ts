import type { Actor, AppContext } from '../context.ts';

/** Finds whom somebody covers for now, and whom those cover for in their turn. */
export function makeFindCovered({ clock, store }: Pick<AppContext, 'clock' | 'store'>) {
  return async ({ teamId, userId }: Actor): Promise<readonly string[]> => {
    const found = new Set<string>();
    for (const asked = [userId]; asked.length > 0; ) {
      const covered = await store.people.coveredBy(teamId, asked.pop() ?? '', clock.now());
      asked.push(...covered.filter((one) => !found.has(one)));
      for (const one of covered) found.add(one);
    }
    found.delete(userId);
    return [...found];
  };
}
