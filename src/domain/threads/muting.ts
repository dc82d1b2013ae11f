import { GhostwatchError } from '../errors.ts';
import type { ClientThread } from './thread.ts';
import { change, record, requireOpen, type Said, type Transition } from './transitions.ts';

/**
 * Mutes or unmutes an open thread: replies to a muted one are still read, but nobody is nudged about it.
 * @throws GhostwatchError `thread_closed`, `nothing_to_change`
 */
export function muteThread(thread: ClientThread, muted: boolean, said: Said): Transition {
  requireOpen(thread);
  if ((thread.mutedAt !== null) === muted) {
    throw new GhostwatchError('nothing_to_change', { number: thread.number });
  }
  return {
    thread: change(thread, { mutedAt: muted ? said.now : null }),
    event: record(said, { kind: muted ? 'muted' : 'unmuted' }),
  };
}
