import type { Person } from '../../domain/people/person.ts';
import { usualTimeZone } from '../../domain/people/usual-time-zone.ts';
import type { ActorContext } from '../context.ts';
import { recallPerson } from './recall.ts';

/**
 * By whose days something is counted that somebody asks for.
 * @param timeZone the time zone that was asked for; where absent a person's own, and for a program that of its workspace
 */
export async function readerOf(ctx: ActorContext, timeZone?: string): Promise<Person> {
  const { actor } = ctx;
  const reader = await recallPerson(ctx, actor);
  if (timeZone !== undefined) return { ...reader, timeZone };
  if (actor.kind === 'person') return reader;
  return { ...reader, timeZone: usualTimeZone(await ctx.store.people.members(actor.teamId)) };
}
