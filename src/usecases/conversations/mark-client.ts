import { boxOf } from '../../domain/mail/mail-address.ts';
import { markClient as applyMarkClient } from '../../domain/threads/transitions.ts';
import type { ActorContext } from '../context.ts';
import { findSpeaker, type SpeakerReference } from '../people/find.ts';
import { type Changed, changeThread, type ThreadTarget } from '../threads/shared/change-thread.ts';
import { syncAfterChange } from './sync-after-change.ts';

/**
 * Records that somebody is, or is not, on the client's side in a thread. Messages that they wrote in the current
 * silence are counted again. Throws `unknown_person`, `not_a_person`.
 */
export async function markClient(
  ctx: ActorContext,
  input: ThreadTarget & { readonly who: SpeakerReference; readonly marked: boolean },
): Promise<Changed> {
  const who = await findSpeaker(ctx, input.who);
  const changed = await changeThread(ctx, input, (thread, said) =>
    applyMarkClient(thread, { who, marked: input.marked }, said),
  );
  if (!input.marked) return changed;
  if (input.who.by === 'address') await ctx.store.mails.setIgnored(ctx.actor.teamId, boxOf(who), false);
  // Mail from an address that was not one of the client's has not been read yet.
  return syncAfterChange(ctx, changed, input.who.by === 'address' ? {} : { anew: who });
}
