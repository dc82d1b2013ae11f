import type { PersonKey } from '../../domain/people/person.ts';
import type { Context } from '../context.ts';

/** Finds the people whom somebody currently covers for, and the people whom those cover for in turn. */
export async function findCovered(ctx: Context, { teamId, userId }: PersonKey): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const asked = [userId]; asked.length > 0; ) {
    const covered = await ctx.store.people.coveredBy(teamId, asked.pop() ?? '', ctx.now);
    asked.push(...covered.filter((one) => !found.has(one)));
    for (const one of covered) found.add(one);
  }
  found.delete(userId);
  return [...found];
}
