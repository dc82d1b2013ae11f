import { answerDoubt } from '../../domain/conversations/apply-message.ts';
import type { ActorContext } from '../context.ts';
import { changeThread, type ThreadTarget } from '../threads/shared/change-thread.ts';

/** Records whether an unclear message from the client was a reply; if not, the silence continues. */
export function resolveDoubt(ctx: ActorContext, input: ThreadTarget & { readonly wasAnswer: boolean }) {
  return changeThread(ctx, input, (thread, said) => answerDoubt(thread, input.wasAnswer, said));
}
