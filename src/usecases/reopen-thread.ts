import { reopenThread } from '../domain/closing.ts';
import { makeChangeThread, type ThreadTarget } from './change-thread.ts';
import type { Deps } from './deps.ts';

/** Takes a closed thread up again where it stood. */
export function makeReopenThread(deps: Deps) {
  const changeThread = makeChangeThread(deps);
  return (input: ThreadTarget) => changeThread(input, reopenThread);
}
