import type { CallResult, ClientThread, Pause } from './thread.ts';
import {
  type ChangeContext,
  change,
  nextEpisode,
  record,
  requireOpen,
  type Transition,
  weFollowedUp,
} from './transitions.ts';

/** The person whom to call instead, with their number and address. */
export type RightContact = Pick<ClientThread, 'contact' | 'phone' | 'email'>;

/** A call and its result. `tryAgainAt` (UTC ms) is when a call that reached nobody is suggested again. */
export interface Call {
  readonly result: CallResult;
  /** The index of the last step of the thread's policy. */
  readonly lastStep: number;
  readonly tryAgainAt: number;
  /** The right contact, if the wrong person was reached. */
  readonly contact?: RightContact | undefined;
}

/** The changes after a call that reached nobody: its step is given back in a new episode, so that it is earned again. */
function stepGivenBack(thread: ClientThread, pause: Pause | null): Partial<ClientThread> {
  return { step: Math.max(0, thread.step - 1), episode: nextEpisode(thread), lastNudgeAt: null, pause };
}

/**
 * Records a call to the client, made now. A talk and a voicemail are follow-ups by phone. If nobody answered, the call
 * is suggested again later. If it was the wrong person, it is suggested again as soon as there is another number to
 * call.
 * @throws GhostwatchError `thread_closed`, and `not_their_turn` for a follow-up
 */
export function weCalled(
  thread: ClientThread,
  { result, lastStep, tryAgainAt, contact }: Call,
  context: ChangeContext,
): Transition {
  requireOpen(thread);
  const event = record(context, { kind: 'called', result, contact: contact?.contact ?? null });
  if (result === 'reached' || result === 'voicemail') {
    const followedUp = weFollowedUp(thread, { at: context.now, via: 'phone', lastStep }, context);
    return { thread: followedUp.thread, event };
  }
  const pause = contact?.phone ? null : ({ kind: 'snooze', until: tryAgainAt } as const);
  return { thread: change(thread, { ...stepGivenBack(thread, pause), ...contact }), event };
}
