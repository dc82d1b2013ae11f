import type { Span } from '../calendar/calendar.ts';
import { localDate } from '../calendar/local-date.ts';
import { GhostwatchError } from '../errors.ts';
import { isSameValue } from '../same-value.ts';
import type { Channel, ClientThread, Pause, ThreadDetails } from './thread.ts';
import type { SentWording, ThreadEvent, ThreadFact } from './thread-event.ts';

/** A thread after a change, and the event for its history. */
export interface Transition {
  readonly thread: ClientThread;
  readonly event: ThreadEvent;
}

/** Who makes a change (`by`), when (UTC ms), and the time zone of the days in it (UTC if absent). */
export interface ChangeContext {
  readonly by: string;
  readonly now: number;
  readonly timeZone?: string;
}

/** The next version of a thread. A change counts as a reaction to its nudges. */
export function change(thread: ClientThread, patch: Partial<ClientThread>): ClientThread {
  return { ...thread, ignoredNudges: 0, ...patch, version: thread.version + 1 };
}

/** The number of a new episode: one that no earlier silence had, even one that was undone. */
export function nextEpisode({ version }: Pick<ClientThread, 'version'>): number {
  return version + 1;
}

/** Builds the event of a change; `at` (UTC ms) is its real date. */
export function record(context: ChangeContext, fact: ThreadFact, at = context.now): ThreadEvent {
  return { ...fact, at, recordedAt: context.now, by: context.by };
}

/** Throws GhostwatchError `thread_closed` for a closed thread. */
export function requireOpen(thread: ClientThread): void {
  if (thread.status === 'closed') throw new GhostwatchError('thread_closed', { number: thread.number });
}

/**
 * The moment (UTC ms) that counts for a contact entered with the moment `at`: not before the silence began. A date typed
 * without a time means noon, so it may be a few hours earlier than that; an earlier day is a mistake.
 * @throws GhostwatchError `in_the_future`, `before_the_silence`
 */
function contactMoment(thread: ClientThread, at: number, { now, timeZone = 'UTC' }: ChangeContext): number {
  if (at > now) throw new GhostwatchError('in_the_future', { at });
  if (localDate(at, timeZone) < localDate(thread.silentSince, timeZone)) {
    throw new GhostwatchError('before_the_silence', { at, since: thread.silentSince });
  }
  return Math.min(now, Math.max(at, thread.silentSince));
}

/** The thread with a new silence since a moment (UTC ms); the state of the old one is reset. */
export function newEpisode(
  thread: ClientThread,
  waitingOn: 'client' | 'us',
  silentSince: number,
): ClientThread {
  return change(thread, {
    waitingOn,
    silentSince,
    episode: nextEpisode(thread),
    step: 0,
    followUps: 0,
    lastFollowUpAt: null,
    lastFollowUpVia: null,
    lastNudgeAt: null,
    pause: null,
    pendingQuestion: null,
  });
}

/** What a new thread needs in addition to its details; `since` is the moment of our unanswered message (UTC ms). */
export interface NewThread extends ThreadDetails {
  readonly teamId: string;
  readonly number: number;
  readonly ownerId: string;
  readonly since: number;
}

/** Registers a thread that waits on the client. Throws GhostwatchError `in_the_future`. */
export function addThread({ since, ...entry }: NewThread, context: ChangeContext): Transition {
  if (since > context.now) throw new GhostwatchError('in_the_future', { at: since });
  return {
    thread: {
      ...entry,
      addedBy: context.by,
      createdAt: context.now,
      status: 'open',
      waitingOn: 'client',
      silentSince: since,
      episode: 1,
      step: 0,
      followUps: 0,
      lastFollowUpAt: null,
      lastFollowUpVia: null,
      lastNudgeAt: null,
      ignoredNudges: 0,
      pause: null,
      clientAbsence: null,
      mutedAt: null,
      clientPeople: [],
      pendingQuestion: null,
      outcome: null,
      outcomeReason: null,
      closedAt: null,
      askAgain: null,
      version: 1,
    },
    event: { ...record(context, { kind: 'added' }), change: { version: 1, fields: {} } },
  };
}

/**
 * The client replied at `at` (UTC ms), by `via` if known: the silence ends and it is our turn.
 * @throws GhostwatchError `thread_closed`, `already_our_turn`, `in_the_future`, `before_the_silence`
 */
export function clientReplied(
  thread: ClientThread,
  at: number,
  context: ChangeContext,
  via?: Channel,
): Transition {
  requireOpen(thread);
  if (thread.waitingOn === 'us') {
    throw new GhostwatchError('already_our_turn', { number: thread.number, since: thread.silentSince });
  }
  const moment = contactMoment(thread, at, context);
  return {
    thread: newEpisode(thread, 'us', moment),
    event: record(context, { kind: 'replied', ...(via && { via }) }, moment),
  };
}

/**
 * We answered the client at `at` (UTC ms), by `via` if known: a new silence of theirs begins.
 * @throws GhostwatchError `thread_closed`, `in_the_future`, `before_the_silence`
 */
export function weAnswered(
  thread: ClientThread,
  at: number,
  context: ChangeContext,
  via?: Channel,
): Transition {
  requireOpen(thread);
  const moment = contactMoment(thread, at, context);
  return {
    thread: newEpisode(thread, 'client', moment),
    event: record(context, { kind: 'answered', ...(via && { via }) }, moment),
  };
}

/** A follow-up: its time (UTC ms), its channel, and its wording if known. */
export interface FollowUp {
  readonly at: number;
  readonly via: Channel;
  /** The index of the last step of the thread's policy. */
  readonly lastStep: number;
  readonly wording?: SentWording | undefined;
}

/**
 * Records that we followed up at `at` (UTC ms). A follow-up before its nudge was due replaces that nudge, but never the
 * last step: its clarifying message is always offered.
 * @throws GhostwatchError `thread_closed`, `not_their_turn`, `in_the_future`, `before_the_silence`
 */
export function weFollowedUp(
  thread: ClientThread,
  { at, via, lastStep, wording }: FollowUp,
  context: ChangeContext,
): Transition {
  requireOpen(thread);
  if (thread.waitingOn === 'us') throw new GhostwatchError('not_their_turn', { number: thread.number });
  const moment = contactMoment(thread, at, context);
  const followUps = thread.followUps + 1;
  const isLatest = moment >= (thread.lastFollowUpAt ?? 0);
  return {
    thread: change(thread, {
      followUps,
      step: Math.max(thread.step, Math.min(followUps, lastStep)),
      lastFollowUpAt: isLatest ? moment : thread.lastFollowUpAt,
      lastFollowUpVia: isLatest ? via : thread.lastFollowUpVia,
    }),
    event: record(context, { kind: 'followed_up', via, ...(wording ? { wording } : {}) }, moment),
  };
}

/** The day that a client named is kept during a snooze, until they reply or are away. */
function promisedDayKept({ pause: before }: ClientThread, { kind }: Pause): Pick<Pause, 'namedDate'> {
  return kind === 'snooze' && before?.namedDate ? { namedDate: before.namedDate } : {};
}

/** The pending question after a pause: only the offer to pause is settled by it. */
function withoutOffer({ pendingQuestion: question }: ClientThread): ClientThread['pendingQuestion'] {
  if (question?.kind === 'bounce' || question?.kind === 'departure') return question;
  return question?.kind === 'doubt' ? { ...question, offer: null } : null;
}

/** Pauses the nudges until a moment. Throws GhostwatchError `thread_closed`, `not_in_the_future`. */
export function pauseThread(thread: ClientThread, pause: Pause, context: ChangeContext): Transition {
  requireOpen(thread);
  if (pause.until <= context.now) throw new GhostwatchError('not_in_the_future', { at: pause.until });
  const pendingQuestion = withoutOffer(thread);
  const effective = { ...pause, ...promisedDayKept(thread, pause) };
  return {
    thread: change(thread, { pause: effective, pendingQuestion }),
    event: record(context, { kind: 'paused', pause }),
  };
}

/**
 * Stores that the client will be away from a future moment (UTC ms); until then nudges come as usual, and a present
 * pause stays.
 * @throws GhostwatchError `thread_closed`, `ends_before_it_begins`
 */
export function planAbsence(thread: ClientThread, absence: Span, context: ChangeContext): Transition {
  requireOpen(thread);
  const { from, to: until } = absence;
  if (until <= from) throw new GhostwatchError('ends_before_it_begins', { at: until });
  return {
    thread: change(thread, { clientAbsence: absence, pendingQuestion: withoutOffer(thread) }),
    event: record(context, { kind: 'paused', pause: { kind: 'client_away', from, until } }),
  };
}

/**
 * Ends the current pause early; if there is none, removes a future absence.
 * @throws GhostwatchError `thread_closed`, `not_paused`
 */
export function resumeThread(thread: ClientThread, context: ChangeContext): Transition {
  requireOpen(thread);
  const { number, pause, clientAbsence } = thread;
  const resumed = record(context, { kind: 'resumed' });
  if (pause !== null && pause.until > context.now)
    return { thread: change(thread, { pause: null }), event: resumed };
  if (clientAbsence !== null && clientAbsence.to > context.now)
    return { thread: change(thread, { clientAbsence: null }), event: resumed };
  throw new GhostwatchError('not_paused', { number });
}

/** Hands the thread to another owner. Throws GhostwatchError `thread_closed`, `same_owner`. */
export function assignThread(thread: ClientThread, ownerId: string, context: ChangeContext): Transition {
  requireOpen(thread);
  if (thread.ownerId === ownerId) throw new GhostwatchError('same_owner', { owner: ownerId });
  return {
    // A mute is the wish of the old owner; with it, the new one would never be nudged.
    thread: change(thread, { ownerId, mutedAt: null }),
    event: record(context, { kind: 'assigned', from: thread.ownerId, to: ownerId }),
  };
}

/**
 * Changes details of a thread; `silentSince` (UTC ms) moves the start of the silence.
 * @throws GhostwatchError `thread_closed`, `in_the_future`, `nothing_to_change`
 */
export function editThread(
  thread: ClientThread,
  edits: Partial<ThreadDetails> & { readonly silentSince?: number },
  context: ChangeContext,
): Transition {
  requireOpen(thread);
  if (edits.silentSince !== undefined && edits.silentSince > context.now) {
    throw new GhostwatchError('in_the_future', { at: edits.silentSince });
  }
  const changed = (Object.keys(edits) as (keyof typeof edits)[]).filter(
    (key) => !isSameValue(edits[key], thread[key]),
  );
  if (changed.length === 0) throw new GhostwatchError('nothing_to_change', { number: thread.number });
  return { thread: change(thread, edits), event: record(context, { kind: 'edited', changed }) };
}

/**
 * Marks somebody (`who`: a user id or a mail address) as on the client's side in this thread, or no longer.
 * @throws GhostwatchError `thread_closed`, `nothing_to_change`
 */
export function markClient(
  thread: ClientThread,
  { who, marked }: { readonly who: string; readonly marked: boolean },
  context: ChangeContext,
): Transition {
  requireOpen(thread);
  if (thread.clientPeople.includes(who) === marked) {
    throw new GhostwatchError('nothing_to_change', { number: thread.number });
  }
  const others = thread.clientPeople.filter((userId) => userId !== who);
  return {
    thread: change(thread, { clientPeople: marked ? [...others, who] : others }),
    event: record(context, { kind: 'client_marked', who, marked }),
  };
}
