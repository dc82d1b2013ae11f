import { clientReplied } from '../../domain/threads/transitions.ts';
import type { ActorContext } from '../context.ts';
import { type ContactInput, changeThread } from './shared/change-thread.ts';

/** Records that the client replied at `at` (UTC ms; now by default) by `via`; it is our turn. */
export function markReplied(ctx: ActorContext, { at, via, ...target }: ContactInput) {
  return changeThread(ctx, target, (thread, said) => clientReplied(thread, at ?? said.now, said, via));
}
