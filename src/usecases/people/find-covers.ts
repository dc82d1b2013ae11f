import { nextCover } from '../../domain/people/cover.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Context } from '../context.ts';

/**
 * Returns the ids of the people who get somebody's nudges instead of them, in order of priority: the last in a chain
 * of covers comes first. Empty if nobody covers; a circle of covers ends where it began.
 */
export async function findCovers(ctx: Context, owner: Person | null): Promise<readonly string[]> {
  const covers: string[] = [];
  if (owner === null) return covers;
  for (const chain = [owner]; ; ) {
    const next = nextCover(chain, ctx.now);
    if (next === null) return covers;
    covers.unshift(next);
    const person = await ctx.store.people.find(owner.teamId, next);
    if (person === null) return covers;
    chain.push(person);
  }
}
