import type { ClientThread, PendingQuestion, ProgressSnapshot } from '../threads/thread.ts';
import {
  type ChangeContext,
  change,
  clientReplied,
  newEpisode,
  nextEpisode,
  record,
  type Transition,
  weAnswered,
  weFollowedUp,
} from '../threads/transitions.ts';
import { withChange } from '../threads/undo.ts';
import type { Side } from './author-side.ts';
import type { InboundMessage } from './inbound-message.ts';

/** Within this time (ms), several messages of ours count as one follow-up. */
const SAME_FOLLOW_UP = 3_600_000;

/** The index of the last step of the thread's ladder, and the current time (UTC ms). */
export interface Circumstances {
  readonly lastStep: number;
  readonly now: number;
}

/** The state of the current silence of a thread. */
export function progressOf(thread: ClientThread): ProgressSnapshot {
  const { silentSince, step, followUps, lastFollowUpAt, lastFollowUpVia, lastNudgeAt, pause } = thread;
  return { silentSince, step, followUps, lastFollowUpAt, lastFollowUpVia, lastNudgeAt, pause };
}

/** Records thanks or an absence; the silence continues. */
function noted(
  thread: ClientThread,
  { meaning, ...message }: InboundMessage,
  at: number,
  now: number,
): Transition {
  const context = { by: message.authorId, now };
  const where = { link: message.link };
  // The ignored-nudge count is kept: nobody on our side has reacted to a nudge with this message.
  const { ignoredNudges } = thread;
  if (meaning.kind === 'thanks') {
    return {
      thread: change(thread, { ignoredNudges }),
      event: record(context, { kind: 'thanked', ...where }, at),
    };
  }
  const offer = meaning.offer?.kind === 'away' ? meaning.offer : null;
  const pendingQuestion: PendingQuestion | null = offer ? { ...offer, at } : thread.pendingQuestion;
  const { backOn = null, from = null } = offer ?? {};
  return {
    thread: change(thread, { ignoredNudges, pendingQuestion }),
    event: record(context, { kind: 'absent', backOn, ...(from ? { from } : {}), ...where }, at),
  };
}

/** They only say when they will reply: a new silence begins, and the pause until then is offered. */
function promised(thread: ClientThread, message: InboundMessage, at: number, now: number): Transition {
  const { offer } = message.meaning;
  const pendingQuestion = offer && { ...offer, at };
  const promisedOn = offer?.kind === 'promise' ? { promisedOn: offer.namedDate } : {};
  return {
    thread: { ...newEpisode(thread, 'client', at), pendingQuestion },
    event: record({ by: message.authorId, now }, { kind: 'replied', link: message.link, ...promisedOn }, at),
  };
}

/** The pending question about a reply. */
function questionAbout(
  thread: ClientThread,
  { meaning }: InboundMessage,
  at: number,
): PendingQuestion | null {
  const { kind, offer, doubt } = meaning;
  if (kind === 'unclear') {
    return { kind: 'doubt', at, before: progressOf(thread), offer, ...(doubt && { why: doubt }) };
  }
  return offer && { ...offer, at };
}

/** Applies a reply after one of our mails bounced: the client has written, so it is our turn again without a question. */
function afterBounce(
  thread: ClientThread,
  { authorId: by, meaning, link }: InboundMessage,
  at: number,
  now: number,
): Transition | null {
  if (meaning.kind !== 'reply' && meaning.kind !== 'promise') return null;
  return {
    thread: newEpisode(thread, 'us', at),
    event: record({ by, now }, { kind: 'replied', link }, at),
  };
}

/** Applies a client's message while it is our turn: only one that settles a question changes anything. */
function whileOurTurn(
  thread: ClientThread,
  message: InboundMessage,
  at: number,
  now: number,
): Transition | null {
  const { kind } = message.meaning;
  if (thread.pendingQuestion?.kind === 'bounce') return afterBounce(thread, message, at, now);
  if (thread.pendingQuestion?.kind !== 'doubt') return null;
  if (kind === 'promise') return promised(thread, message, at, now);
  // A certain reply settles the doubts about earlier messages.
  return kind === 'reply' ? answerDoubt(thread, true, { by: message.authorId, now }) : null;
}

/** Applies a message from the client's side. */
function fromClient(
  thread: ClientThread,
  message: InboundMessage,
  at: number,
  now: number,
): Transition | null {
  const { kind } = message.meaning;
  if (at < thread.silentSince) return null;
  if (thread.waitingOn === 'us') return whileOurTurn(thread, message, at, now);
  if (kind === 'thanks' || kind === 'absence') return noted(thread, message, at, now);
  if (kind === 'promise') return promised(thread, message, at, now);
  const { thread: replied, event } = clientReplied(thread, at, { by: message.authorId, now });
  return {
    thread: { ...replied, pendingQuestion: questionAbout(thread, message, at) },
    event: { ...event, kind: 'replied', link: message.link, sure: kind === 'reply' },
  };
}

/** Applies a message from our side: an answer, or a follow-up. */
function fromUs(
  thread: ClientThread,
  message: InboundMessage,
  at: number,
  { lastStep, now }: Circumstances,
): Transition | null {
  const context = { by: message.authorId, now };
  if (thread.waitingOn === 'us') return at >= thread.silentSince ? weAnswered(thread, at, context) : null;
  const lastContact = Math.max(thread.silentSince, thread.lastFollowUpAt ?? 0);
  if (at <= lastContact + SAME_FOLLOW_UP) return null;
  return weFollowedUp(thread, { at, via: message.via ?? 'slack', lastStep }, context);
}

/**
 * The message, as unclear if an app wrote it that is not marked as on the client's side: it may be a reply or an
 * automatic receipt.
 */
function unclearIfFromApp(message: InboundMessage, { clientPeople }: ClientThread): InboundMessage {
  if (!message.isBot || clientPeople.includes(message.authorId)) return message;
  return { ...message, meaning: { ...message.meaning, kind: 'unclear' } };
}

/**
 * Applies a message to an open thread; null if it changes nothing. If it is not clear whether the client has answered,
 * it is our turn, with a pending question that lets a person correct this: a client who may have answered is not
 * treated as silent.
 */
export function applyMessage(
  thread: ClientThread,
  message: InboundMessage,
  side: Side,
  circumstances: Circumstances,
): Transition | null {
  if (thread.status === 'closed' || side === 'nobody') return null;
  // The clock of Slack, or of a mail server, may be ahead of ours.
  const at = Math.min(message.at, circumstances.now);
  const moved =
    side === 'client'
      ? fromClient(thread, unclearIfFromApp(message, thread), at, circumstances.now)
      : fromUs(thread, message, at, circumstances);
  return moved && { ...moved, event: { ...withChange(thread, moved), fromMessage: true } };
}

/**
 * Settles, by a person or a later message, whether a doubtful message was a reply. If it was not, the silence continues
 * where it was, as a new episode so that its nudges are earned again. If a promise of a reply turns out to be the
 * reply, it is our turn. The pause that a doubtful message suggests stays offered. `ignored` is the sender's address, if
 * its mails never count from now on.
 */
export function answerDoubt(
  thread: ClientThread,
  wasAnswer: boolean,
  context: ChangeContext,
  ignored?: string,
): Transition {
  const { pendingQuestion, waitingOn, silentSince } = thread;
  const event = record(context, { kind: 'judged', wasAnswer, ...(ignored === undefined ? {} : { ignored }) });
  if (pendingQuestion?.kind !== 'doubt' && pendingQuestion?.kind !== 'bounce') {
    const isOurTurn = wasAnswer && waitingOn === 'client' && pendingQuestion?.kind === 'promise';
    const settled = isOurTurn
      ? newEpisode(thread, 'us', silentSince)
      : change(thread, { pendingQuestion: null });
    return { thread: settled, event };
  }
  const { at, before } = pendingQuestion;
  const offer = pendingQuestion.kind === 'doubt' ? pendingQuestion.offer : null;
  const remaining = offer ? { ...offer, at } : null;
  if (wasAnswer) return { thread: change(thread, { pendingQuestion: remaining }), event };
  const restored = {
    ...before,
    waitingOn: 'client',
    episode: nextEpisode(thread),
    pendingQuestion: remaining,
  } as const;
  return { thread: change(thread, restored), event };
}
