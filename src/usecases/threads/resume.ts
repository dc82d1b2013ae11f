import { resumeThread as applyResumeThread } from '../../domain/threads/transitions.ts';
import type { ActorContext } from '../context.ts';
import { changeThread, type ThreadTarget } from './change.ts';
import { findThread } from './find.ts';
import { reopenThread } from './reopen.ts';

/**
 * Goes on with a thread: ends the pause of an open one, and takes a closed one up again.
 * @throws GhostwatchError `not_paused`
 */
export async function resumeThread(ctx: ActorContext, target: ThreadTarget) {
  const { status } = await findThread(ctx, target.ref);
  return status === 'closed' ? reopenThread(ctx, target) : changeThread(ctx, target, applyResumeThread);
}
