import { markClient as applyMarkClient } from '../../domain/threads/transitions.ts';
import type { ActorContext } from '../context.ts';
import { findSpeaker, type PersonReference } from '../people/find.ts';
import { type Changed, changeThread, type ThreadTarget } from '../threads/change.ts';
import { syncAfterChange } from './sync-after-change.ts';

/**
 * Says that somebody does, or does not, speak for the client on a thread. What they have answered in this silence
 * counts, too. Throws `unknown_person`, `not_a_person`.
 */
export async function markClient(
  ctx: ActorContext,
  input: ThreadTarget & { readonly who: PersonReference; readonly marked: boolean },
): Promise<Changed> {
  const who = await findSpeaker(ctx, input.who);
  const changed = await changeThread(ctx, input, (thread, said) =>
    applyMarkClient(thread, { who, marked: input.marked }, said),
  );
  return input.marked ? syncAfterChange(ctx, changed, { anew: who }) : changed;
}
