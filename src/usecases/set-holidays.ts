import { GhostwatchError } from '../domain/errors.ts';
import type { Person } from '../domain/person.ts';
import type { Actor, Deps } from './deps.ts';
import { makeMeetPerson } from './meet-person.ts';
import { makeReplanOwner } from './replan-owner.ts';

/** Sets whose public holidays somebody has (`DE-BY`, or `off`). Throws `unknown_region` with suggestions. */
export function makeSetHolidays(deps: Deps) {
  const { store, holidays } = deps;
  const meetPerson = makeMeetPerson(deps);
  const replanOwner = makeReplanOwner(deps);
  return async (actor: Actor, region: string): Promise<Person> => {
    if (region !== 'off' && !holidays.knows(region)) {
      const suggestions = holidays.suggest(region).slice(0, 3).join(', ');
      throw new GhostwatchError('unknown_region', { text: region, suggestions });
    }
    const person = { ...(await meetPerson(actor)), region };
    await store.people.save(person);
    await replanOwner(person);
    return person;
  };
}
