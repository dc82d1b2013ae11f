import { closeThread as applyCloseThread } from '../../domain/threads/closing.ts';
import type { Outcome } from '../../domain/threads/thread.ts';
import { withoutUndone } from '../../domain/threads/undo.ts';
import type { ActorContext, Context } from '../context.ts';
import { type Changed, changeThread, type ThreadTarget } from './shared/change-thread.ts';

/**
 * `outcome` is chosen automatically if absent. `askAgainOn` is a day (`YYYY-MM-DD`), null for never; if absent, it is
 * not changed.
 */
export interface CloseThreadInput extends ThreadTarget {
  readonly outcome?: Outcome | undefined;
  readonly reason?: string | undefined;
  readonly askAgainOn?: string | null | undefined;
  /** If false, a different outcome for a closed thread is refused with `other_outcome`; true by default. */
  readonly mayChange?: boolean;
}

async function isFirstGhosting(ctx: Context, { thread }: Changed): Promise<boolean> {
  if (thread.outcome !== 'ghosted') return false;
  const history = withoutUndone(await ctx.store.threads.history(thread.teamId, thread.number));
  return history.filter((event) => event.kind === 'closed' && event.outcome === 'ghosted').length === 1;
}

/**
 * Closes a thread. Without an outcome it counts as `answered` if the client replied, otherwise as `obsolete`, never
 * as ghosted. The first time that a thread ends as ghosted, the result has `ghostedAdvice`.
 */
export async function closeThread(
  ctx: ActorContext,
  { outcome, reason, askAgainOn, mayChange = true, ...target }: CloseThreadInput,
): Promise<Changed> {
  const changed = await changeThread(ctx, target, (thread, said) => {
    const silent = thread.waitingOn === 'client' ? 'obsolete' : 'answered';
    const end = { outcome: outcome ?? thread.outcome ?? silent, reason: reason ?? null, mayChange };
    return applyCloseThread(thread, askAgainOn === undefined ? end : { ...end, askAgainOn }, said);
  });
  const ghostedAdvice = changed.event.kind === 'closed' && (await isFirstGhosting(ctx, changed));
  return { ...changed, ghostedAdvice };
}
