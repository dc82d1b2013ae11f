import { assignThread } from '../../domain/threads/transitions.ts';
import type { AppContext } from '../context.ts';
import { makeFindColleague, type PersonReference } from '../people/find.ts';
import { makeAnnounceHandover } from './announce-handover.ts';
import { type Changed, makeChangeThread, type ThreadTarget } from './change.ts';

/** Hands a thread to a colleague, who is told so, with a note where there is one. Throws `unknown_person`, `not_a_person`, `not_a_colleague`, `same_owner`. */
export function makeAssignThread(deps: AppContext) {
  const changeThread = makeChangeThread(deps);
  const findColleague = makeFindColleague(deps);
  const announceHandover = makeAnnounceHandover(deps);
  return async (
    input: ThreadTarget & { readonly to: PersonReference; readonly note?: string },
  ): Promise<Changed> => {
    const ownerId = await findColleague(input.actor, input.to);
    const changed = await changeThread(input, (thread, said) => assignThread(thread, ownerId, said));
    await announceHandover(input.actor, changed.thread, input.note);
    return changed;
  };
}
