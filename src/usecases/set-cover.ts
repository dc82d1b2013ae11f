import { GhostwatchError } from '../domain/errors.ts';
import type { Person } from '../domain/person.ts';
import type { Actor, Deps } from './deps.ts';
import { makeFindPerson, type PersonReference } from './find-person.ts';
import { makeMeetPerson } from './meet-person.ts';
import { makeReplanOwner } from './replan-owner.ts';

/** Who stands in for somebody, and until when (UTC ms; null until further notice). */
export interface NewCover {
  readonly by: PersonReference;
  readonly until: number | null;
}

/**
 * Names who gets somebody's nudges while they are away; null ends it.
 * @throws GhostwatchError `not_in_the_future`, `own_cover`, `unknown_person`, `not_a_person`
 */
export function makeSetCover(deps: Deps) {
  const { clock, store } = deps;
  const findPerson = makeFindPerson(deps);
  const meetPerson = makeMeetPerson(deps);
  const replanOwner = makeReplanOwner(deps);

  async function coverFor(actor: Actor, cover: NewCover | null) {
    if (!cover) return { coverId: null, coverUntil: null };
    if (cover.until !== null && cover.until <= clock.now()) {
      throw new GhostwatchError('not_in_the_future', { at: cover.until });
    }
    const coverId = await findPerson(actor, cover.by);
    if (coverId === actor.userId) throw new GhostwatchError('own_cover');
    return { coverId, coverUntil: cover.until };
  }

  return async (actor: Actor, cover: NewCover | null): Promise<Person> => {
    const person = { ...(await meetPerson(actor)), ...(await coverFor(actor, cover)) };
    await store.people.save(person);
    await replanOwner(person);
    return person;
  };
}
