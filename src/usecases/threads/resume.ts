import { resumeThread as applyResumeThread } from '../../domain/threads/transitions.ts';
import type { ActorContext } from '../context.ts';
import { reopenThread } from './reopen.ts';
import { changeThread, type ThreadTarget } from './shared/change-thread.ts';
import { findThread } from './shared/find-thread.ts';

/**
 * Resumes a thread: ends the pause of an open one, and reopens a closed one.
 * @throws GhostwatchError `not_paused`
 */
export async function resumeThread(ctx: ActorContext, target: ThreadTarget) {
  const { status } = await findThread(ctx, target.ref);
  return status === 'closed' ? reopenThread(ctx, target) : changeThread(ctx, target, applyResumeThread);
}
