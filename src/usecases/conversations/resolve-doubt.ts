import { verdict } from '../../domain/conversations/apply-message.ts';
import type { AppContext } from '../context.ts';
import { makeChangeThread, type ThreadTarget } from '../threads/change.ts';

/** A person says whether the doubtful message of the client was an answer; if not, the silence goes on. */
export function makeResolveDoubt(deps: AppContext) {
  const changeThread = makeChangeThread(deps);
  return (input: ThreadTarget & { readonly wasAnswer: boolean }) =>
    changeThread(input, (thread, said) => verdict(thread, input.wasAnswer, said));
}
