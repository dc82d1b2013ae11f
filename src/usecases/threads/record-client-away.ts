import { pauseThread, planAbsence } from '../../domain/threads/transitions.ts';
import type { ActorContext } from '../context.ts';
import { changeThread, type ThreadTarget } from './shared/change-thread.ts';
import { threadUntil, type Until } from './shared/pause-end.ts';

/** Which client is away, from when (UTC ms; now if absent) and until when. */
export interface ClientAway extends ThreadTarget {
  readonly from?: number;
  readonly until: Until;
}

/**
 * Records that the client is or will be away; no nudges are sent in that time. Throws `not_in_the_future`,
 * `ends_before_it_begins`.
 */
export async function recordClientAway(ctx: ActorContext, input: ClientAway) {
  const { from = 0 } = input;
  const until = await threadUntil(ctx, input, input.until);
  return changeThread(ctx, input, (thread, said) =>
    from > said.now
      ? planAbsence(thread, { from, to: until }, said)
      : pauseThread(thread, { kind: 'client_away', until }, said),
  );
}
