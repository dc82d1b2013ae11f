import { markClient } from '../../domain/threads/transitions.ts';
import type { AppContext } from '../context.ts';
import { makeFindSpeaker, type PersonReference } from '../people/find.ts';
import { type Changed, makeChangeThread, type ThreadTarget } from '../threads/change.ts';
import { makeSyncAfterChange } from './sync-after-change.ts';

/**
 * Says that somebody does, or does not, speak for the client on a thread. What they have answered in this silence
 * counts, too. Throws `unknown_person`, `not_a_person`.
 */
export function makeMarkClient(deps: AppContext) {
  const changeThread = makeChangeThread(deps);
  const findSpeaker = makeFindSpeaker(deps);
  const hearAfter = makeSyncAfterChange(deps);
  return async (
    input: ThreadTarget & { readonly who: PersonReference; readonly marked: boolean },
  ): Promise<Changed> => {
    const who = await findSpeaker(input.actor, input.who);
    const changed = await changeThread(input, (thread, said) =>
      markClient(thread, { who, marked: input.marked }, said),
    );
    return input.marked ? hearAfter(changed, { anew: who }) : changed;
  };
}
