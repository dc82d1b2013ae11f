import type { Person } from '../../domain/people/person.ts';
import { usualTimeZone } from '../../domain/people/usual-time-zone.ts';
import type { ActorContext } from '../context.ts';
import { recallPerson } from './recall.ts';

/**
 * The person whose time zone and working days are used for counting.
 * @param timeZone the requested time zone; by default the person's own, and for a program that of its workspace
 */
export async function readerOf(ctx: ActorContext, timeZone?: string): Promise<Person> {
  const { actor } = ctx;
  const reader = await recallPerson(ctx, actor);
  if (timeZone !== undefined) return { ...reader, timeZone };
  if (actor.kind === 'person') return reader;
  return { ...reader, timeZone: usualTimeZone(await ctx.store.people.members(actor.teamId)) };
}
