import { GhostwatchError } from '../errors.ts';
import type { ClientThread } from './thread.ts';
import { type ChangeContext, change, record, requireOpen, type Transition } from './transitions.ts';

/**
 * Mutes or unmutes an open thread: in a muted one replies are still read, but nobody is nudged.
 * @throws GhostwatchError `thread_closed`, `nothing_to_change`
 */
export function muteThread(thread: ClientThread, muted: boolean, context: ChangeContext): Transition {
  requireOpen(thread);
  if ((thread.mutedAt !== null) === muted) {
    throw new GhostwatchError('nothing_to_change', { number: thread.number });
  }
  return {
    thread: change(thread, { mutedAt: muted ? context.now : null }),
    event: record(context, { kind: muted ? 'muted' : 'unmuted' }),
  };
}
