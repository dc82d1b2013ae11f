import type { CallResult, ClientThread, Pause } from './thread.ts';
import {
  change,
  nextEpisode,
  record,
  requireOpen,
  type Said,
  type Transition,
  weFollowedUp,
} from './transitions.ts';

/** The right contact to call, and their number. */
export type RightContact = Pick<ClientThread, 'contact' | 'phone' | 'email'>;

/** A call and its result. `tryAgainAt` (UTC ms) is when a call that reached nobody is suggested again. */
export interface Call {
  readonly result: CallResult;
  /** Index of the last step of the thread's policy. */
  readonly lastStep: number;
  readonly tryAgainAt: number;
  /** The right contact, if the wrong person was reached. */
  readonly contact?: RightContact | undefined;
}

/** The call did not take place: its step is given back in a new episode, so that it is earned again. */
function asBefore(thread: ClientThread, pause: Pause | null): Partial<ClientThread> {
  return { step: Math.max(0, thread.step - 1), episode: nextEpisode(thread), lastNudgeAt: null, pause };
}

/**
 * Records a call to the client, made now. A talk and a voicemail are follow-ups by phone. If nobody answered, the call
 * is suggested again later. If it was the wrong person, it is suggested again as soon as there is another number to
 * call.
 * @throws GhostwatchError `thread_closed`, `not_their_turn`
 */
export function weCalled(
  thread: ClientThread,
  { result, lastStep, tryAgainAt, contact }: Call,
  said: Said,
): Transition {
  requireOpen(thread);
  const event = record(said, { kind: 'called', result, contact: contact?.contact ?? null });
  if (result === 'reached' || result === 'voicemail') {
    const followedUp = weFollowedUp(thread, { at: said.now, via: 'phone', lastStep }, said);
    return { thread: followedUp.thread, event };
  }
  const pause = contact?.phone ? null : ({ kind: 'snooze', until: tryAgainAt } as const);
  return { thread: change(thread, { ...asBefore(thread, pause), ...contact }), event };
}
