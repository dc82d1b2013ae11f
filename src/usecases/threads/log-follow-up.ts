import type { Channel } from '../../domain/threads/thread.ts';
import type { SentWording } from '../../domain/threads/thread-event.ts';
import { weFollowedUp } from '../../domain/threads/transitions.ts';
import type { AppContext } from '../context.ts';
import { makeChangeThread, type ThreadTarget } from './change.ts';

/** `at` is UTC ms; `wording` is the suggested message that was in front of whoever says so. */
export interface LogFollowUpInput extends ThreadTarget {
  readonly at?: number | undefined;
  readonly via?: Channel | undefined;
  readonly wording?: SentWording | undefined;
}

/** We chased the client, now unless `at` says when, by the thread's own channel unless `via` names another. */
export function makeLogFollowUp(deps: AppContext) {
  const { policies } = deps;
  const changeThread = makeChangeThread(deps);
  return ({ at, via, wording, ...target }: LogFollowUpInput) =>
    changeThread(target, (thread, said) => {
      const lastStep = policies.of(thread).steps.length - 1;
      return weFollowedUp(thread, { at: at ?? said.now, via: via ?? thread.via, lastStep, wording }, said);
    });
}
