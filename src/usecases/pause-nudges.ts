import { GhostwatchError } from '../domain/errors.ts';
import type { Person } from '../domain/person.ts';
import type { Actor, Deps } from './deps.ts';
import { makeMeetPerson } from './meet-person.ts';
import { makeReplanOwner } from './replan-owner.ts';
import { makeUntilFor, type Until } from './until.ts';

/** Holds back all nudges of a person until a moment; null ends it. Throws `not_in_the_future`. */
export function makePauseNudges(deps: Deps) {
  const { clock, store } = deps;
  const meetPerson = makeMeetPerson(deps);
  const replanOwner = makeReplanOwner(deps);
  const untilFor = makeUntilFor(deps);
  return async (actor: Actor, until: Until | null): Promise<Person> => {
    const before = await meetPerson(actor);
    const pausedUntil = until === null ? null : untilFor(until, before);
    if (pausedUntil !== null && pausedUntil <= clock.now()) {
      throw new GhostwatchError('not_in_the_future', { at: pausedUntil });
    }
    const person = { ...before, pausedUntil };
    await store.people.save(person);
    await replanOwner(person);
    return person;
  };
}
