import type { Week } from '../domain/calendar.ts';
import type { Person } from '../domain/person.ts';
import type { Actor, Deps } from './deps.ts';
import { makeMeetPerson } from './meet-person.ts';
import { makeReplanOwner } from './replan-owner.ts';

/** Sets somebody's own working hours and plans their threads anew. */
export function makeSetHours(deps: Deps) {
  const meetPerson = makeMeetPerson(deps);
  const replanOwner = makeReplanOwner(deps);
  return async (actor: Actor, week: Week): Promise<Person> => {
    const person = { ...(await meetPerson(actor)), week };
    await deps.store.people.save(person);
    await replanOwner(person);
    return person;
  };
}
