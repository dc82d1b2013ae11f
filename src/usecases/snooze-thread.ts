import { pauseThread } from '../domain/transitions.ts';
import { makeChangeThread, type ThreadTarget } from './change-thread.ts';
import type { Deps } from './deps.ts';

/** We wait: no nudges before `until` (UTC ms). */
export function makeSnoozeThread(deps: Deps) {
  const changeThread = makeChangeThread(deps);
  return (input: ThreadTarget & { readonly until: number }) =>
    changeThread(input, (thread, said) => pauseThread(thread, { kind: 'snooze', until: input.until }, said));
}
