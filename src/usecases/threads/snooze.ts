import { pauseThread } from '../../domain/threads/transitions.ts';
import type { ActorContext } from '../context.ts';
import { changeThread, type ThreadTarget } from './shared/change-thread.ts';
import { threadUntil, type Until } from './shared/pause-end.ts';

/** Snoozes a thread: no nudges before `until`. */
export async function snoozeThread(ctx: ActorContext, input: ThreadTarget & { readonly until: Until }) {
  const until = await threadUntil(ctx, input, input.until);
  return changeThread(ctx, input, (thread, said) => pauseThread(thread, { kind: 'snooze', until }, said));
}
