import { reopenThread as applyReopenThread } from '../../domain/threads/closing.ts';
import type { ActorContext } from '../context.ts';
import { syncAfterChange } from '../conversations/sync-after-change.ts';
import { type Changed, changeThread, type ThreadTarget } from './change.ts';

/** Takes a closed thread up again where it stood, and listens to what was said while it was closed. */
export async function reopenThread(ctx: ActorContext, input: ThreadTarget): Promise<Changed> {
  return syncAfterChange(ctx, await changeThread(ctx, input, applyReopenThread));
}
