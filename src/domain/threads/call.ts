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

/** Who is the right one to call, and how. */
export type RightContact = Pick<ClientThread, 'contact' | 'phone' | 'email'>;

/** A call, and how it went. `tryAgainAt` (UTC ms) is when a call that reached nobody is suggested again. */
export interface Call {
  readonly result: CallResult;
  /** Index of the last step of the thread's policy. */
  readonly lastStep: number;
  readonly tryAgainAt: number;
  /** After the wrong person. */
  readonly contact?: RightContact | undefined;
}

/** The call did not take place: its step is given back, in an episode of its own, so that it is earned anew. */
function asBefore(thread: ClientThread, pause: Pause | null): Partial<ClientThread> {
  return { step: Math.max(0, thread.step - 1), episode: nextEpisode(thread), lastNudgeAt: null, pause };
}

/**
 * We called the client, now. A talk and a voicemail are follow-ups by phone. Nobody there: the call is suggested
 * again later. The wrong person: it is suggested again as soon as there is another number to call.
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
