import { askAgain } from '../../domain/threads/closing.ts';
import type { AppContext } from '../context.ts';
import { makeChangeThread, type ThreadTarget } from './change.ts';

/**
 * Sets the day (`YYYY-MM-DD`) on which the owner of a closed thread is asked again; null for never.
 * @throws GhostwatchError `still_open`, `not_later`, `nothing_to_change`
 */
export function makeSetAskAgain(deps: AppContext) {
  const changeThread = makeChangeThread(deps);
  return ({ on, ...target }: ThreadTarget & { readonly on: string | null }) =>
    changeThread(target, (thread, said) => askAgain(thread, on, said));
}
