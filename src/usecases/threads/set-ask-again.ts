import { askAgain } from '../../domain/threads/closing.ts';
import type { ActorContext } from '../context.ts';
import { changeThread, type ThreadTarget } from './shared/change-thread.ts';

/**
 * Sets the day (`YYYY-MM-DD`) on which the owner of a closed thread is asked again; null for never.
 * @throws GhostwatchError `still_open`, `not_later`, `nothing_to_change`
 */
export function setAskAgain(
  ctx: ActorContext,
  { on, ...target }: ThreadTarget & { readonly on: string | null },
) {
  return changeThread(ctx, target, (thread, said) => askAgain(thread, on, said));
}
