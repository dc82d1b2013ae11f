import { localDate } from '../calendar/local-date.ts';
import { GhostwatchError } from '../errors.ts';
import type { AskAgain, ClientThread, Outcome } from './thread.ts';
import { type ChangeContext, change, newEpisode, record, type Transition } from './transitions.ts';

/**
 * A request to ask again on a day (`YYYY-MM-DD`), or null for none.
 * @throws GhostwatchError `not_later` for today and earlier days
 */
function askAgainOn(on: string | null, { now, timeZone = 'UTC' }: ChangeContext): AskAgain | null {
  if (on === null) return null;
  if (!(on > localDate(now, timeZone))) throw new GhostwatchError('not_later', { day: on });
  return { on, askedAt: null };
}

/**
 * Sets, moves or removes the day on which the owner of a closed thread is asked again; the thread stays closed.
 * @throws GhostwatchError `still_open`, `nothing_to_change`, `not_later`
 */
export function askAgain(thread: ClientThread, on: string | null, context: ChangeContext): Transition {
  const { number, status, askAgain: before } = thread;
  if (status === 'open') throw new GhostwatchError('still_open', { number });
  if (on === null ? before === null : before?.on === on && before.askedAt === null) {
    throw new GhostwatchError('nothing_to_change', { number });
  }
  return {
    thread: change(thread, { askAgain: askAgainOn(on, context) }),
    event: record(context, { kind: 'ask_again', on }),
  };
}

/** How a thread ends; `askAgainOn` is a day (`YYYY-MM-DD`), null for never, absent if not specified. */
export interface Ending {
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly askAgainOn?: string | null;
  /** Whether the outcome of a closed thread may be changed to another. */
  readonly mayChange?: boolean;
}

/** The day to ask again after closing; an unchanged day is not checked, because it may have passed meanwhile. */
function askAgainAfter(
  { askAgain: before }: ClientThread,
  { askAgainOn: on }: Ending,
  context: ChangeContext,
): AskAgain | null {
  return on === undefined || on === before?.on ? before : askAgainOn(on, context);
}

/**
 * Closes the thread. If it is closed already, only its outcome, reason or day to ask again can change.
 * @throws GhostwatchError `thread_closed`, `nothing_to_change`, `not_later`, `other_outcome` unless it may change
 */
export function closeThread(
  thread: ClientThread,
  { mayChange = true, ...end }: Ending,
  context: ChangeContext,
): Transition {
  const { number, outcome } = thread;
  if (thread.status === 'closed' && outcome !== end.outcome && !mayChange) {
    throw new GhostwatchError('other_outcome', { number, outcome, wanted: end.outcome });
  }
  const isSameReason = end.reason === null || end.reason === thread.outcomeReason;
  const isSame = thread.status === 'closed' && outcome === end.outcome && isSameReason;
  if (isSame && end.askAgainOn !== undefined) return askAgain(thread, end.askAgainOn, context);
  if (isSame) throw new GhostwatchError('thread_closed', { number });
  return {
    thread: change(thread, {
      status: 'closed',
      outcome: end.outcome,
      outcomeReason: end.reason ?? (outcome === end.outcome ? thread.outcomeReason : null),
      closedAt: thread.closedAt ?? context.now,
      pause: null,
      mutedAt: null,
      askAgain: askAgainAfter(thread, end, context),
    }),
    event: record(context, { kind: 'closed', ...end }),
  };
}

/**
 * Reopens a closed thread: with a new silence if its owner was asked about it, else in its previous state.
 * @throws GhostwatchError `thread_not_closed`
 */
export function reopenThread(thread: ClientThread, context: ChangeContext): Transition {
  if (thread.status === 'open') throw new GhostwatchError('thread_not_closed', { number: thread.number });
  const anew = thread.askAgain !== null && thread.askAgain.askedAt !== null;
  const before = anew ? newEpisode(thread, 'client', context.now) : change(thread, {});
  return {
    thread: {
      ...before,
      status: 'open',
      outcome: null,
      outcomeReason: null,
      closedAt: null,
      pause: null,
      askAgain: null,
    },
    event: record(context, { kind: 'reopened', ...(anew ? { anew } : {}) }),
  };
}
