import { boxOf } from '../../domain/mail/mail-address.ts';
import { markClient as applyMarkClient } from '../../domain/threads/transitions.ts';
import type { ActorContext } from '../context.ts';
import { findSpeaker, type SpeakerReference } from '../people/find.ts';
import { type Changed, changeThread, type ThreadTarget } from '../threads/change.ts';
import { syncAfterChange } from './sync-after-change.ts';

/**
 * Says that somebody does, or does not, speak for the client on a thread. What they have answered in this silence
 * counts, too. Throws `unknown_person`, `not_a_person`.
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
  // Mails of an address that was none of the client's were never heard.
  return syncAfterChange(ctx, changed, input.who.by === 'address' ? {} : { anew: who });
}
