import type { Person } from '../../domain/people/person.ts';
import type { Actor, AppContext } from '../context.ts';
import { stranger } from './meet.ts';

/** What is already known about somebody, without asking Slack: for answers that must not wait. */
export function makeRecallPerson({ store }: Pick<AppContext, 'store'>) {
  return async (actor: Actor): Promise<Person> =>
    (await store.people.find(actor.teamId, actor.userId)) ?? stranger(actor);
}
