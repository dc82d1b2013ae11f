import { reopenThread as applyReopenThread } from '../../domain/threads/closing.ts';
import type { ActorContext } from '../context.ts';
import { syncAfterChange } from '../conversations/sync-after-change.ts';
import { type Changed, changeThread, type ThreadTarget } from './shared/change-thread.ts';

/** Reopens a closed thread where it stopped, and reads the messages written while it was closed. */
export async function reopenThread(ctx: ActorContext, input: ThreadTarget): Promise<Changed> {
  return syncAfterChange(ctx, await changeThread(ctx, input, applyReopenThread));
}
