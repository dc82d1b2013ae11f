import { pauseThread } from '../domain/transitions.ts';
import { makeChangeThread, type ThreadTarget } from './change-thread.ts';
import type { Deps } from './deps.ts';

/** The client is away: no nudges before they are back at `until` (UTC ms). */
export function makeRecordClientAway(deps: Deps) {
  const changeThread = makeChangeThread(deps);
  return (input: ThreadTarget & { readonly until: number }) =>
    changeThread(input, (thread, said) =>
      pauseThread(thread, { kind: 'client_away', until: input.until }, said),
    );
}
