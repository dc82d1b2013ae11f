import { reopenThread } from '../../domain/threads/closing.ts';
import type { AppContext } from '../context.ts';
import { makeSyncAfterChange } from '../conversations/sync-after-change.ts';
import { type Changed, makeChangeThread, type ThreadTarget } from './change.ts';

/** Takes a closed thread up again where it stood, and listens to what was said while it was closed. */
export function makeReopenThread(deps: AppContext) {
  const changeThread = makeChangeThread(deps);
  const hearAfter = makeSyncAfterChange(deps);
  return async (input: ThreadTarget): Promise<Changed> => hearAfter(await changeThread(input, reopenThread));
}
