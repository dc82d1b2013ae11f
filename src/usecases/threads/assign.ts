import { assignThread as applyAssignThread } from '../../domain/threads/transitions.ts';
import type { ActorContext } from '../context.ts';
import { findColleague, type PersonReference } from '../people/find.ts';
import { announceHandover } from './shared/announce-handover.ts';
import { type Changed, changeThread, type ThreadTarget } from './shared/change-thread.ts';

/**
 * Hands a thread to a colleague and tells them, with a note if there is one. Throws `unknown_person`, `not_a_person`,
 * `not_a_colleague`, `same_owner`.
 */
export async function assignThread(
  ctx: ActorContext,
  input: ThreadTarget & { readonly to: PersonReference; readonly note?: string },
): Promise<Changed> {
  const ownerId = await findColleague(ctx, input.to);
  const changed = await changeThread(ctx, input, (thread, said) => applyAssignThread(thread, ownerId, said));
  await announceHandover(ctx, changed.thread, input.note);
  return changed;
}
