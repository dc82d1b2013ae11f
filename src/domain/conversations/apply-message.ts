import type { ClientThread, PendingQuestion, Standing } from '../threads/thread.ts';
import {
  change,
  clientReplied,
  nextEpisode,
  record,
  type Said,
  type Transition,
  weAnswered,
  weFollowedUp,
} from '../threads/transitions.ts';
import { withChange } from '../threads/undo.ts';
import type { Side } from './author-side.ts';
import type { InboundMessage } from './inbound-message.ts';

/** Messages of ours within an hour are one effort: three lines in a row are not three chases. */
const ONE_EFFORT = 3_600_000;

/** Where the thread's ladder ends, and the present (UTC ms). */
export interface Circumstances {
  readonly lastStep: number;
  readonly now: number;
}

function standingOf(thread: ClientThread): Standing {
  const { silentSince, step, followUps, lastFollowUpAt, lastFollowUpVia, lastNudgeAt, pause } = thread;
  return { silentSince, step, followUps, lastFollowUpAt, lastFollowUpVia, lastNudgeAt, pause };
}

function noted(
  thread: ClientThread,
  { meaning, ...message }: InboundMessage,
  at: number,
  now: number,
): Transition {
  const said = { by: message.authorId, now };
  const where = { link: message.link };
  // Nobody of ours has reacted to anything with this.
  const { ignoredNudges } = thread;
  if (meaning.kind !== 'absence') {
    return {
      thread: change(thread, { ignoredNudges }),
      event: record(said, { kind: 'thanked', ...where }, at),
    };
  }
  const { backOn } = meaning;
  const pendingQuestion: PendingQuestion | null =
    backOn === null ? thread.pendingQuestion : { kind: 'away', at, backOn };
  return {
    thread: change(thread, { ignoredNudges, pendingQuestion }),
    event: record(said, { kind: 'absent', backOn, ...where }, at),
  };
}

function fromClient(
  thread: ClientThread,
  message: InboundMessage,
  at: number,
  now: number,
): Transition | null {
  const { kind } = message.meaning;
  if (at < thread.silentSince) return null;
  if (thread.waitingOn === 'us') {
    // What we were not sure about does not matter any more once they have certainly answered.
    if (kind !== 'answer' || thread.pendingQuestion?.kind !== 'doubt') return null;
    return verdict(thread, true, { by: message.authorId, now });
  }
  if (kind === 'thanks' || kind === 'absence') return noted(thread, message, at, now);
  const { thread: replied, event } = clientReplied(thread, at, { by: message.authorId, now });
  const sure = kind === 'answer';
  const pendingQuestion: PendingQuestion | null = sure
    ? null
    : { kind: 'doubt', at, before: standingOf(thread) };
  return {
    thread: { ...replied, pendingQuestion },
    event: { ...event, kind: 'replied', link: message.link, sure },
  };
}

function fromUs(
  thread: ClientThread,
  message: InboundMessage,
  at: number,
  { lastStep, now }: Circumstances,
): Transition | null {
  const said = { by: message.authorId, now };
  if (thread.waitingOn === 'us') return at >= thread.silentSince ? weAnswered(thread, at, said) : null;
  const lastEffort = Math.max(thread.silentSince, thread.lastFollowUpAt ?? 0);
  if (at <= lastEffort + ONE_EFFORT) return null;
  return weFollowedUp(thread, { at, via: 'slack', lastStep }, said);
}

/**
 * What a message in Slack does to an open thread; null when it moves nothing. When it is not clear whether the
 * client has answered, the ball is ours, with a remark that lets a person say otherwise: nobody who may have
 * answered is called silent.
 */
export function hear(
  thread: ClientThread,
  message: InboundMessage,
  side: Side,
  circumstances: Circumstances,
): Transition | null {
  if (thread.status === 'closed' || side === 'nobody') return null;
  // Slack's clock may be ahead of ours.
  const at = Math.min(message.at, circumstances.now);
  const moved =
    side === 'client'
      ? fromClient(thread, message, at, circumstances.now)
      : fromUs(thread, message, at, circumstances);
  return moved && { ...moved, event: { ...withChange(thread, moved), fromMessage: true } };
}

/**
 * A person, or a later message, settles whether the doubtful message was an answer. When it was none, the silence
 * goes on where it stood, in an episode of its own so that its nudges are earned anew.
 */
export function verdict(thread: ClientThread, wasAnswer: boolean, said: Said): Transition {
  const { pendingQuestion } = thread;
  const event = record(said, { kind: 'judged', wasAnswer });
  if (wasAnswer || pendingQuestion?.kind !== 'doubt')
    return { thread: change(thread, { pendingQuestion: null }), event };
  const back = {
    ...pendingQuestion.before,
    waitingOn: 'client',
    episode: nextEpisode(thread),
    pendingQuestion: null,
  } as const;
  return { thread: change(thread, back), event };
}
