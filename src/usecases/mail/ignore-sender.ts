import { answerDoubt } from '../../domain/conversations/apply-message.ts';
import { GhostwatchError } from '../../domain/errors.ts';
import { boxOf } from '../../domain/mail/mail-address.ts';
import { programInQuestion } from '../../domain/mail/mail-senders.ts';
import { requireEditAccess } from '../access/require-edit-access.ts';
import type { ActorContext } from '../context.ts';
import { changeThread, type ThreadTarget } from '../threads/shared/change-thread.ts';
import { findThread } from '../threads/shared/find-thread.ts';

/**
 * Records that the mail in question came from a program and is not a reply, and that its sender is ignored in this
 * workspace from now on, until that is undone. Throws `nothing_to_change` if no such question is open, `not_yours`.
 */
export async function ignoreSender(ctx: ActorContext, target: ThreadTarget) {
  const thread = await findThread(ctx, target.ref);
  await requireEditAccess(ctx, thread);
  const address = programInQuestion(thread);
  if (address === null) throw new GhostwatchError('nothing_to_change', { number: thread.number });
  const changed = await changeThread(ctx, target, (one, said) =>
    answerDoubt(one, false, said, boxOf(address)),
  );
  await ctx.store.mails.setIgnored(thread.teamId, boxOf(address), true);
  return changed;
}
