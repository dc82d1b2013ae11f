import { GhostwatchError } from '../../domain/errors.ts';
import { boxOf } from '../../domain/mail/mail-address.ts';
import { programInQuestion } from '../../domain/mail/mail-senders.ts';
import { requireEditAccess } from '../access/require-edit-access.ts';
import type { ActorContext } from '../context.ts';
import { resolveDoubt } from '../conversations/resolve-doubt.ts';
import type { ThreadTarget } from '../threads/change.ts';
import { findThread } from '../threads/find.ts';

/**
 * Records that the mail in question came from a program and is not a reply, and that its sender is ignored in this
 * workspace from now on. Throws `nothing_to_change` if no such question is open, `not_yours`.
 */
export async function ignoreSender(ctx: ActorContext, target: ThreadTarget) {
  const thread = await findThread(ctx, target.ref);
  await requireEditAccess(ctx, thread);
  const address = programInQuestion(thread);
  if (address === null) throw new GhostwatchError('nothing_to_change', { number: thread.number });
  const changed = await resolveDoubt(ctx, { ...target, wasAnswer: false });
  await ctx.store.mails.setIgnored(thread.teamId, boxOf(address), true);
  return changed;
}
