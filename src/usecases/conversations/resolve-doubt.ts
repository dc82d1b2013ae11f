import { answerDoubt } from '../../domain/conversations/apply-message.ts';
import type { ActorContext } from '../context.ts';
import { changeThread, type ThreadTarget } from '../threads/change.ts';

/** A person says whether the doubtful message of the client was an answer; if not, the silence goes on. */
export function resolveDoubt(ctx: ActorContext, input: ThreadTarget & { readonly wasAnswer: boolean }) {
  return changeThread(ctx, input, (thread, said) => answerDoubt(thread, input.wasAnswer, said));
}
