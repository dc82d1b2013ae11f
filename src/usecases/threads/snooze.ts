import { pauseThread } from '../../domain/threads/transitions.ts';
import type { AppContext } from '../context.ts';
import { makeChangeThread, type ThreadTarget } from './change.ts';
import { makeThreadUntil, type Until } from './pause-end.ts';

/** We wait: no nudges before `until`. */
export function makeSnoozeThread(deps: AppContext) {
  const changeThread = makeChangeThread(deps);
  const threadUntil = makeThreadUntil(deps);
  return async (input: ThreadTarget & { readonly until: Until }) => {
    const until = await threadUntil(input, input.until);
    return changeThread(input, (thread, said) => pauseThread(thread, { kind: 'snooze', until }, said));
  };
}
