import { coverOf } from '../../domain/people/cover.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Context } from '../context.ts';

/**
 * Finds who gets somebody's nudges in their place, whoever comes first in front: the cover, unless they are covered
 * themselves. Empty when nobody stands in; covers in a circle end where they began.
 */
export async function findCovers(ctx: Context, owner: Person | null): Promise<readonly string[]> {
  const covers: string[] = [];
  for (let person = owner; person !== null; ) {
    const next = coverOf(person, ctx.now);
    if (next === null || next === owner?.userId || covers.includes(next)) break;
    covers.unshift(next);
    person = await ctx.store.people.find(person.teamId, next);
  }
  return covers;
}
