import { noteOn } from '../../domain/threads/note.ts';
import type { ActorContext } from '../context.ts';
import { type Changed, changeThread, type ThreadTarget } from './shared/change-thread.ts';

/**
 * Adds a note to the history of a thread.
 * @throws GhostwatchError `thread_not_found`, `not_yours`, `changed_meanwhile`
 */
export function noteOnThread(
  ctx: ActorContext,
  { text, ...target }: ThreadTarget & { readonly text: string },
): Promise<Changed> {
  return changeThread(ctx, target, (thread, said) => noteOn(thread, text, said));
}
