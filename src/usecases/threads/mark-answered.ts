import { weAnswered } from '../../domain/threads/transitions.ts';
import type { ActorContext } from '../context.ts';
import { type ContactInput, changeThread } from './shared/change-thread.ts';

/** Records that we answered the client at `at` (UTC ms; now by default) by `via`; a new silence begins. */
export function markAnswered(ctx: ActorContext, { at, via, ...target }: ContactInput) {
  return changeThread(ctx, target, (thread, said) => weAnswered(thread, at ?? said.now, said, via));
}
