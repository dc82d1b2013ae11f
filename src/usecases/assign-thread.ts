import { assignThread } from '../domain/transitions.ts';
import { makeChangeThread, type ThreadTarget } from './change-thread.ts';
import type { Deps } from './deps.ts';
import { makeFindPerson, type PersonReference } from './find-person.ts';

/** Hands a thread to a colleague. Throws `unknown_person`, `not_a_person`, `same_owner`. */
export function makeAssignThread(deps: Deps) {
  const changeThread = makeChangeThread(deps);
  const findPerson = makeFindPerson(deps);
  return async (input: ThreadTarget & { readonly to: PersonReference }) => {
    const ownerId = await findPerson(input.actor, input.to);
    return changeThread(input, (thread, said) => assignThread(thread, ownerId, said));
  };
}
