import type { Channel } from '../../domain/threads/thread.ts';
import type { SentWording } from '../../domain/threads/thread-event.ts';
import { weFollowedUp } from '../../domain/threads/transitions.ts';
import type { ActorContext } from '../context.ts';
import { changeThread, type ThreadTarget } from './shared/change-thread.ts';

/** `at` is UTC ms; `wording` is the suggested message that the actor saw. */
export interface LogFollowUpInput extends ThreadTarget {
  readonly at?: number | undefined;
  readonly via?: Channel | undefined;
  readonly wording?: SentWording | undefined;
}

/** Records a follow-up, at `at` or now, by `via` or the thread's own channel. */
export function logFollowUp(ctx: ActorContext, { at, via, wording, ...target }: LogFollowUpInput) {
  return changeThread(ctx, target, (thread, said) => {
    const lastStep = ctx.policies.of(thread).steps.length - 1;
    return weFollowedUp(thread, { at: at ?? said.now, via: via ?? thread.via, lastStep, wording }, said);
  });
}
