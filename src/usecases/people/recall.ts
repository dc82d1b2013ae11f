import { newPerson } from '../../domain/people/new-person.ts';
import type { Person, PersonKey } from '../../domain/people/person.ts';
import type { Context } from '../context.ts';

/** Returns the stored data of a person without asking Slack, for answers that must not wait. */
export async function recallPerson(ctx: Context, actor: PersonKey): Promise<Person> {
  return (await ctx.store.people.find(actor.teamId, actor.userId)) ?? newPerson(actor);
}
