import type { Person, PersonKey } from '../../domain/people/person.ts';
import type { Context } from '../context.ts';
import { newPerson } from './meet.ts';

/** What is already known about somebody, without asking Slack: for answers that must not wait. */
export async function recallPerson(ctx: Context, actor: PersonKey): Promise<Person> {
  return (await ctx.store.people.find(actor.teamId, actor.userId)) ?? newPerson(actor);
}
