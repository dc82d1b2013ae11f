import { coverOf } from '../../domain/people/cover.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Context } from '../context.ts';

/**
 * Returns the ids of the people who get somebody's nudges instead of them, in order of priority: the last in a chain
 * of covers comes first. Empty if nobody covers; a circle of covers ends where it began.
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
