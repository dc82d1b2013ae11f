import type { Span } from '../calendar/calendar.ts';
import { localDate } from '../calendar/local-date.ts';
import { GhostwatchError } from '../errors.ts';
import type { Channel, ClientThread, Pause, ThreadDetails } from './thread.ts';
import type { SentWording, ThreadEvent, ThreadFact } from './thread-event.ts';

/** A thread after a change, and the event for its history. */
export interface Transition {
  readonly thread: ClientThread;
  readonly event: ThreadEvent;
}

/** Who makes a change, at which moment (UTC ms), and the time zone of days in it (UTC if absent). */
export interface Said {
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
export function record(said: Said, fact: ThreadFact, at = said.now): ThreadEvent {
  return { ...fact, at, recordedAt: said.now, by: said.by };
}

/** Throws `thread_closed`. */
export function requireOpen(thread: ClientThread): void {
  if (thread.status === 'closed') throw new GhostwatchError('thread_closed', { number: thread.number });
}

/**
 * The moment of a contact in the past. A date typed without a time means noon, so it may be a few hours before the
 * silence began on that day; an earlier day is a mistake.
 */
function contactMoment(thread: ClientThread, at: number, { now, timeZone = 'UTC' }: Said): number {
  if (at > now) throw new GhostwatchError('in_the_future', { at });
  if (localDate(at, timeZone) < localDate(thread.silentSince, timeZone)) {
    throw new GhostwatchError('before_the_silence', { at, since: thread.silentSince });
  }
  return Math.min(now, Math.max(at, thread.silentSince));
}

/** Begins a new silence: the state of the old one is reset. */
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

/** Registers a thread that waits on the client. Throws `in_the_future`. */
export function addThread({ since, ...entry }: NewThread, said: Said): Transition {
  if (since > said.now) throw new GhostwatchError('in_the_future', { at: since });
  return {
    thread: {
      ...entry,
      addedBy: said.by,
      createdAt: said.now,
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
    event: { ...record(said, { kind: 'added' }), change: { version: 1, fields: {} } },
  };
}

/** The client answered at `at` (UTC ms), by `via` if known: the silence ends and it is our turn. */
export function clientReplied(thread: ClientThread, at: number, said: Said, via?: Channel): Transition {
  requireOpen(thread);
  if (thread.waitingOn === 'us') {
    throw new GhostwatchError('already_our_turn', { number: thread.number, since: thread.silentSince });
  }
  const moment = contactMoment(thread, at, said);
  return {
    thread: newEpisode(thread, 'us', moment),
    event: record(said, { kind: 'replied', ...(via && { via }) }, moment),
  };
}

/** We answered the client at `at` (UTC ms), by `via` if known: a new silence of theirs begins. */
export function weAnswered(thread: ClientThread, at: number, said: Said, via?: Channel): Transition {
  requireOpen(thread);
  const moment = contactMoment(thread, at, said);
  return {
    thread: newEpisode(thread, 'client', moment),
    event: record(said, { kind: 'answered', ...(via && { via }) }, moment),
  };
}

/** A follow-up: its time (UTC ms), its channel, and its wording if known. */
export interface FollowUp {
  readonly at: number;
  readonly via: Channel;
  /** Index of the last step of the thread's policy. */
  readonly lastStep: number;
  readonly wording?: SentWording | undefined;
}

/**
 * Records that we followed up at `at` (UTC ms). A follow-up before its nudge was due replaces that nudge, but never the
 * last step: its clarifying message is always offered.
 */
export function weFollowedUp(
  thread: ClientThread,
  { at, via, lastStep, wording }: FollowUp,
  said: Said,
): Transition {
  requireOpen(thread);
  if (thread.waitingOn === 'us') throw new GhostwatchError('not_their_turn', { number: thread.number });
  const moment = contactMoment(thread, at, said);
  const followUps = thread.followUps + 1;
  const latest = moment >= (thread.lastFollowUpAt ?? 0);
  return {
    thread: change(thread, {
      followUps,
      step: Math.max(thread.step, Math.min(followUps, lastStep)),
      lastFollowUpAt: latest ? moment : thread.lastFollowUpAt,
      lastFollowUpVia: latest ? via : thread.lastFollowUpVia,
    }),
    event: record(said, { kind: 'followed_up', via, ...(wording ? { wording } : {}) }, moment),
  };
}

/** A promised day survives a snooze: it is kept until they answer or are away. */
function stillPromised({ pause: before }: ClientThread, { kind }: Pause): Pick<Pause, 'namedDate'> {
  return kind === 'snooze' && before?.namedDate ? { namedDate: before.namedDate } : {};
}

/** The pending question after a pause: a doubt stays open; any pause answers the offer to pause. */
function withoutOffer({ pendingQuestion: asked }: ClientThread): ClientThread['pendingQuestion'] {
  if (asked?.kind === 'bounce' || asked?.kind === 'departure') return asked;
  return asked?.kind === 'doubt' ? { ...asked, offer: null } : null;
}

/** Pauses the nudges until a moment. Throws `not_in_the_future`. */
export function pauseThread(thread: ClientThread, pause: Pause, said: Said): Transition {
  requireOpen(thread);
  if (pause.until <= said.now) throw new GhostwatchError('not_in_the_future', { at: pause.until });
  const pendingQuestion = withoutOffer(thread);
  const kept = { ...pause, ...stillPromised(thread, pause) };
  return {
    thread: change(thread, { pause: kept, pendingQuestion }),
    event: record(said, { kind: 'paused', pause }),
  };
}

/**
 * Stores that the client will be away from a future moment (UTC ms); until then nudges come as usual, and a present
 * pause stays.
 * @throws GhostwatchError `thread_closed`, `ends_before_it_begins`
 */
export function planAbsence(thread: ClientThread, absence: Span, said: Said): Transition {
  requireOpen(thread);
  const { from, to: until } = absence;
  if (until <= from) throw new GhostwatchError('ends_before_it_begins', { at: until });
  return {
    thread: change(thread, { clientAbsence: absence, pendingQuestion: withoutOffer(thread) }),
    event: record(said, { kind: 'paused', pause: { kind: 'client_away', from, until } }),
  };
}

/** Ends the current pause early; if there is none, removes a future absence. Throws `thread_closed`, `not_paused`. */
export function resumeThread(thread: ClientThread, said: Said): Transition {
  requireOpen(thread);
  const { number, pause, clientAbsence } = thread;
  const resumed = record(said, { kind: 'resumed' });
  if (pause !== null && pause.until > said.now)
    return { thread: change(thread, { pause: null }), event: resumed };
  if (clientAbsence !== null && clientAbsence.to > said.now)
    return { thread: change(thread, { clientAbsence: null }), event: resumed };
  throw new GhostwatchError('not_paused', { number });
}

/** Hands the thread to another owner. */
export function assignThread(thread: ClientThread, ownerId: string, said: Said): Transition {
  requireOpen(thread);
  if (thread.ownerId === ownerId) throw new GhostwatchError('same_owner', { owner: ownerId });
  return {
    // Handing over unmutes: a mute is the wish of the old owner, and the new one would never be nudged.
    thread: change(thread, { ownerId, mutedAt: null }),
    event: record(said, { kind: 'assigned', from: thread.ownerId, to: ownerId }),
  };
}

/** Corrects details that were entered; `since` moves the start of the silence. Throws `nothing_to_change`. */
export function editThread(
  thread: ClientThread,
  edits: Partial<ThreadDetails> & { readonly silentSince?: number },
  said: Said,
): Transition {
  requireOpen(thread);
  if (edits.silentSince !== undefined && edits.silentSince > said.now) {
    throw new GhostwatchError('in_the_future', { at: edits.silentSince });
  }
  const changed = (Object.keys(edits) as (keyof typeof edits)[]).filter(
    (key) => JSON.stringify(edits[key]) !== JSON.stringify(thread[key]),
  );
  if (changed.length === 0) throw new GhostwatchError('nothing_to_change', { number: thread.number });
  return { thread: change(thread, edits), event: record(said, { kind: 'edited', changed }) };
}

/** Marks somebody as on the client's side in this thread, or not. Throws `nothing_to_change`. */
export function markClient(
  thread: ClientThread,
  { who, marked }: { readonly who: string; readonly marked: boolean },
  said: Said,
): Transition {
  requireOpen(thread);
  if (thread.clientPeople.includes(who) === marked) {
    throw new GhostwatchError('nothing_to_change', { number: thread.number });
  }
  const others = thread.clientPeople.filter((userId) => userId !== who);
  return {
    thread: change(thread, { clientPeople: marked ? [...others, who] : others }),
    event: record(said, { kind: 'client_marked', who, marked }),
  };
}
