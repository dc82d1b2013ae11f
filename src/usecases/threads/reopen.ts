import { reopenThread } from '../../domain/threads/closing.ts';
import type { Deps } from '../context.ts';
import { makeHearAfter } from '../conversations/sync-after-change.ts';
import { type Changed, makeChangeThread, type ThreadTarget } from './change.ts';

/** Takes a closed thread up again where it stood, and listens to what was said while it was closed. */
export function makeReopenThread(deps: Deps) {
  const changeThread = makeChangeThread(deps);
  const hearAfter = makeHearAfter(deps);
  return async (input: ThreadTarget): Promise<Changed> => hearAfter(await changeThread(input, reopenThread));
}
