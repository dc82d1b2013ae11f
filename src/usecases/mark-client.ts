import { markClient } from '../domain/transitions.ts';
import { makeChangeThread, type ThreadTarget } from './change-thread.ts';
import type { Deps } from './deps.ts';
import { makeFindPerson, type PersonReference } from './find-person.ts';

/** Says that somebody does, or does not, speak for the client on a thread. Throws `unknown_person`, `not_a_person`. */
export function makeMarkClient(deps: Deps) {
  const changeThread = makeChangeThread(deps);
  const findPerson = makeFindPerson(deps);
  return async (input: ThreadTarget & { readonly who: PersonReference; readonly marked: boolean }) => {
    const who = await findPerson(input.actor, input.who);
    return changeThread(input, (thread, said) => markClient(thread, { who, marked: input.marked }, said));
  };
}
